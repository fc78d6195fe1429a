const nl = {
  contacts: (figure: string, count: number): string => `${figure} ${count === 1 ? 'contact' : 'contacten'}`,
  than: { before: 'in de periode ervoor', year: 'een jaar eerder' },
  inPeriod: { before: 'in de periode ervoor', year: 'een jaar eerder' },
  asMuch: (localized: string, than: string): string => `${localized}, ongeveer evenveel als ${than}`,
  moreOrLess: (localized: string, share: string, isMore: boolean, than: string): string =>
    `${localized}, ${share} ${isMore ? 'meer' : 'minder'} dan ${than}`,
  thenWas: (localized: string, then: string, before: string, isSame: boolean): string =>
    isSame ? `${localized}, net als ${then}` : `${localized}; ${then} was dat ${before}`,
  preventable: (share: string): string => `${share} van het contact was te voorkomen`,
  kept: (share: string): string => `${share} van de beloften is nagekomen`,
  followed: (share: string): string => `${share} koos de manier van contact die wij aanraadden`,
  called: (share: string): string => `${share} volgde een zaak en belde toch`,
  answered: (count: string): string => `De chat gaf ${count} keer een antwoord`,
  marked: (count: string): string => `${count} berichten met kenmerken`,
  mean: (scale: string, mean: string): string => `Gemiddeld ${mean}: ${scale}`,
  asExpected: (scale: string, before: string, after: string): string =>
    before === after
      ? `Het was zoals verwacht: ${after} (${scale})`
      : `Verwacht ${before}, ervaren ${after}: ${scale}`,
  compared: (scale: string, points: string, sign: number): string =>
    sign === 0
      ? `Voor wie vooraf en achteraf antwoordde, was het zoals verwacht (${scale})`
      : `Het was ${points} ${sign > 0 ? 'beter' : 'slechter'} dan dezelfde bewoners verwachtten: ${scale}`,
  nothingRises: 'Geen onderwerp loopt op',
  rises: (name: string, others: number): string =>
    others === 0
      ? `Eén onderwerp loopt op: ${name}`
      : `${String(others + 1)} onderwerpen lopen op, het meest ${name}`,
};

export type FindingWords = typeof nl;

const en: FindingWords = {
  contacts: (figure, count) => `${figure} ${count === 1 ? 'contact' : 'contacts'}`,
  than: { before: 'in the period before', year: 'a year earlier' },
  inPeriod: { before: 'in the period before', year: 'a year earlier' },
  asMuch: (localized, than) => `${localized}, about as many as ${than}`,
  moreOrLess: (localized, share, isMore, than) =>
    `${localized}, ${share} ${isMore ? 'more' : 'fewer'} than ${than}`,
  thenWas: (localized, then, before, isSame) =>
    isSame ? `${localized}, as it was ${then}` : `${localized}; ${then} it was ${before}`,
  preventable: (share) => `${share} of the contact could have been prevented`,
  kept: (share) => `${share} of the promises were kept`,
  followed: (share) => `${share} chose the way of contact that we advised`,
  called: (share) => `${share} followed a case and still called`,
  answered: (count) => `The chat gave an answer ${count} times`,
  marked: (count) => `${count} messages with marks`,
  mean: (scale, mean) => `${mean} on average: ${scale}`,
  asExpected: (scale, before, after) =>
    before === after
      ? `It was as expected: ${after} (${scale})`
      : `Expected ${before}, experienced ${after}: ${scale}`,
  compared: (scale, points, sign) =>
    sign === 0
      ? `For those who answered before and after it was as expected (${scale})`
      : `It was ${points} ${sign > 0 ? 'better' : 'worse'} than the same residents expected: ${scale}`,
  nothingRises: 'No subject is rising',
  rises: (name, others) =>
    others === 0
      ? `One subject is rising: ${name}`
      : `${String(others + 1)} subjects are rising, most of all ${name}`,
};

export const findingWords: Readonly<Record<'nl' | 'en', FindingWords>> = { nl, en };
