import type { Profile } from '@plein/domain/profile.js';
import { channels } from './channels.js';
import { nationalHolidays } from '@plein/domain/national-holidays.js';
import { tasks } from './tasks.js';

const departments: Profile['departments'] = [
  { code: 'burgerzaken', name: { nl: 'Burgerzaken', en: 'Civil affairs' } },
  { code: 'openbare-ruimte', name: { nl: 'Straten en groen', en: 'Streets and parks' } },
  { code: 'parkeren', name: { nl: 'Parkeren', en: 'Parking' } },
  { code: 'afval', name: { nl: 'Afval', en: 'Waste' } },
  { code: 'werk-en-inkomen', name: { nl: 'Werk en inkomen', en: 'Work and income' } },
  { code: 'zorg', name: { nl: 'Zorg en hulp', en: 'Care and support' } },
  { code: 'omgeving', name: { nl: 'Bouwen en wonen', en: 'Building and housing' } },
  { code: 'belastingen', name: { nl: 'Belastingen', en: 'Taxes' } },
  { code: 'juridische-zaken', name: { nl: 'Bezwaar en klachten', en: 'Objections and complaints' } },
  { code: 'buurten', name: { nl: 'Buurten', en: 'Neighbourhoods' } },
];

/**
 * Returns the profile of the fictional Gemeente Zilverbeek.
 *
 * @param options.origins sites that may call the gateway from a page
 * @param options.firstYear the first of the three years whose national holidays it lists
 * @param options.isAtGateway whether the gateway also serves its site, so that paths of the site need no host
 */
export function profileOf(
  options: { origins?: string[]; firstYear?: number; isAtGateway?: boolean } = {},
): Profile {
  const firstYear = options.firstYear ?? 2026;
  return {
    version: 1,
    organisation: {
      name: 'Gemeente Zilverbeek',
      ...(!options.isAtGateway && { url: 'https://www.zilverbeek.example/' }),
    },
    languages: ['nl', 'en'],
    timeZone: 'Europe/Amsterdam',
    origins: options.origins ?? ['http://127.0.0.1:8787', 'http://localhost:8787'],
    channels,
    holidays: [firstYear, firstYear + 1, firstYear + 2].flatMap(nationalHolidays),
    departments,
    tasks,
    notices: [
      {
        id: 'zilverplein-mening',
        text: {
          nl: 'Het Zilverplein wordt vernieuwd. Geef uw mening op de pagina van de buurt.',
          en: 'Het Zilverplein is being redesigned. Give your opinion on the neighbourhood page.',
        },
        perspective: 'neighbourhood',
      },
    ],
    crisis: {
      active: false,
      title: { nl: 'Er is een noodsituatie in Zilverbeek', en: 'There is an emergency in Zilverbeek' },
      message: {
        nl: 'Lees hier wat u nu kunt doen. Bel 112 als er direct gevaar is.',
        en: 'Read here what you can do now. Call 112 if there is immediate danger.',
      },
      url: '/contact',
      phone: '14 0999',
    },
    privacyStatement: '/privacy',
  };
}

/** The profile with its default addresses and the holidays of 2026, 2027 and 2028. */
export const profile: Profile = profileOf();
