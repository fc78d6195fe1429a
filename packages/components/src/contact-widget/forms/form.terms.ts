/** Terms that all forms of the widget share. */
export const formInDutch = {
  back: 'Terug',
  optional: 'niet verplicht',
  errorsTitle: (count: number): string =>
    count === 1 ? 'Vul nog één ding aan' : `Vul nog ${String(count)} dingen aan`,
  name: 'Uw naam',
  questionHint: 'Schrijf hier geen burgerservicenummer (BSN) op.',
  privacyLink: 'Lees wat wij met uw gegevens doen',
  about: (reference: string): string => `Het gaat over zaak ${reference}.`,
  caseReference: 'Over zaak',
  refusedHelp: 'Wat u invulde, staat er nog. Probeer het later opnieuw of bel ons.',
  reference: 'Uw nummer',
  copy: 'Dit stuurde u',
  done: 'Terug naar contact',
};

export type FormTerms = typeof formInDutch;
