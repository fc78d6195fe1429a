import { textIn } from '../text/text-in.js';
import type { LocalizedText } from '../text/schema.js';

/**
 * The plain words for the status names that case systems are delivered with, for where a case type has no
 * text for residents. The first that fits counts.
 */
const plainNames: readonly [name: RegExp, plain: LocalizedText][] = [
  [/ingetrokken|geannuleerd|be[eë]indigd/i, { nl: 'Gestopt', en: 'Stopped' }],
  [/afgehandeld|afgerond|afgesloten|voltooid|gereed/i, { nl: 'Klaar', en: 'Finished' }],
  [/ontvankelijk/i, { nl: 'Wij kijken of wij alles hebben', en: 'We check whether we have everything' }],
  [/ontvangen|geregistreerd|ingediend|ontvangst|intake/i, { nl: 'Ontvangen', en: 'Received' }],
  [/aanvull|opgeschort|wacht/i, { nl: 'Wij wachten op informatie', en: 'We are waiting for information' }],
  [/advies|advis/i, { nl: 'Wij vragen advies', en: 'We ask for advice' }],
  [/beslui|beslis|beschik/i, { nl: 'Besluit', en: 'Decision' }],
  [/toets|contro|beoordel/i, { nl: 'Wij controleren uw gegevens', en: 'We check your details' }],
  [/behandel|verwerk/i, { nl: 'Wij zijn ermee bezig', en: 'We are working on it' }],
];

/** A status name in plain words; the name itself where it is not a known one. */
export function plainStatusName(name: string, language: string): string {
  const plain = plainNames.find(([pattern]) => pattern.test(name))?.[1];
  return plain ? textIn(plain, language) : name;
}

/** What is said where the case gives no reason. */
export const missingReasons = {
  extension: {
    nl: 'Wij hebben meer tijd nodig.',
    en: 'We need more time.',
  },
  suspension: {
    nl: 'Uw zaak ligt even stil.',
    en: 'Your case is on hold for now.',
  },
} satisfies Record<string, LocalizedText>;
