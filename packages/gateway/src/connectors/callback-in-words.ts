import type { CallbackReceipt } from '@plein/domain/contact.js';
import type { CallbackChangeItem } from './contact-delivery.js';

const days = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const languageNames = new Intl.DisplayNames('nl', { type: 'language' });

/** Returns the promised hours as a colleague reads them: `dinsdag 24 november 2026, tussen 09:00 en 12:00 uur`. */
export function promisedHours({ slot }: Pick<CallbackReceipt, 'slot'>): string {
  const day = days.format(new Date(`${slot.date}T00:00:00Z`));
  return `${day}, tussen ${slot.opens} en ${slot.closes} uur`;
}

/** Returns what a colleague must know to call, beside the name, the number and the question; a line each, in Dutch. */
export function callbackInWords({ reference, slot, copy }: CallbackReceipt): string[] {
  const { caseReference, language, transcript } = copy;
  return [
    `Beloofd: ${promisedHours({ slot })}.`,
    `Kenmerk van de inwoner: ${reference}.`,
    ...(caseReference ? [`Zaak: ${caseReference}.`] : []),
    ...(language === 'nl' ? [] : [`Taal: ${languageNames.of(language) ?? language}.`]),
    ...(transcript ? ['Er ging een chat aan vooraf. Die staat bij dit verzoek in Plein.'] : []),
  ];
}

/** Returns what the resident changed, in one sentence. */
export function changeInWords({ receipt, change }: Pick<CallbackChangeItem, 'receipt' | 'change'>): string {
  const before = promisedHours({ slot: change.from });
  return change.what === 'cancelled'
    ? `De inwoner zei het telefoontje af. Het was beloofd: ${before}.`
    : `De inwoner verplaatste het telefoontje van ${before} naar ${promisedHours(receipt)}.`;
}

/** Returns the name of a task where its URI is one of the list of Overheid.nl: `auto aanpassing`. */
export function taskName(task: string | undefined): string | undefined {
  return /\/owms\/terms\/([\w-]+)$/.exec(task ?? '')?.[1]?.replaceAll(/[-_]/g, ' ');
}
