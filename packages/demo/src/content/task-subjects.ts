import type { LocalizedText } from '@plein/domain/text.js';

/** Name of each task in the middle of a sentence, by the last part of its URI. */
export const taskSubjects: Readonly<Record<string, LocalizedText>> = {
  paspoort: { nl: 'uw paspoort', en: 'your passport' },
  identiteitskaart: { nl: 'uw identiteitskaart', en: 'your identity card' },
  rijbewijs: { nl: 'uw rijbewijs', en: 'your driving licence' },
  verhuismelding: { nl: 'uw verhuizing', en: 'moving house' },
  'melding_openbare_ruimte_(algemeen)': { nl: 'uw melding', en: 'your report' },
  parkeervergunning: { nl: 'uw parkeervergunning', en: 'your parking permit' },
  afvalkalender: { nl: 'uw afval', en: 'your waste' },
  afvalinzameling_grofvuil: { nl: 'uw grofvuil', en: 'your bulky waste' },
  brpUittr: { nl: 'een uittreksel uit de BRP', en: 'an extract from the population register' },
  geboorteaangifte: { nl: 'de geboorte van uw kind', en: 'the birth of your child' },
  huwelijk: { nl: 'uw trouwdag', en: 'getting married' },
  overlijdensaangifte: { nl: 'een overlijden', en: 'a death' },
  bijstand: { nl: 'bijstand', en: 'social assistance' },
  'wmo-voorziening': { nl: 'hulp thuis', en: 'help at home' },
  gehandicaptenparkeerkaart: { nl: 'uw gehandicaptenparkeerkaart', en: 'your disabled parking card' },
  omgevingsvergunning: { nl: 'uw bouwplannen', en: 'your building plans' },
  hondenbelasting: { nl: 'uw hondenbelasting', en: 'your dog tax' },
  bezwaar: { nl: 'uw bezwaar', en: 'your objection' },
};
