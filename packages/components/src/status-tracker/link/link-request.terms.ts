/** Words of the form that asks for a link to a case. */
export const linkRequestInDutch = {
  heading: 'Krijg een link naar uw zaak',
  intro: 'Wij mailen de link naar het e-mailadres dat bij uw zaak staat.',
  send: 'Mail mij de link',
  sending: 'Wij vragen de link aan…',
  asked: 'Kijk in uw mail',
  askedHelp: (minutes: number): string =>
    `Staat er een e-mailadres bij deze zaak? Dan krijgt u een mail met een link. De link werkt ${String(minutes)} minuten, en één keer.`,
  noMail: 'Geen mail na vijf minuten? Kijk bij de ongewenste mail, en kijk het nummer na.',
  off: 'Wij mailen geen links',
  offHelp: 'Gebruik uw postcode en huisnummer, of bel ons.',
  back: 'Terug',
};

export type LinkRequestTerms = typeof linkRequestInDutch;
