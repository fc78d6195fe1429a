export interface InvitedTerms {
  readonly code: string;
  readonly codeHint: string;
  readonly noCode: string;
  readonly unknownCode: string;
  readonly usedCode: string;
  /** The gateway did not answer, so that nobody knows whether the code was used. */
  readonly noAnswer: string;
  /** Who may vote, and what is known of it, before and after voting. */
  readonly level: string;
  /** What somebody can see who watches while a resident votes. */
  readonly watched: string;
  readonly device: string;
  /** What differs where the browser runs no script. */
  readonly withoutScript: string;
  readonly receipt: string;
  /** What the number is for, in a poll whose ballots are published. */
  readonly receiptHelp: string;
  /** The same in a poll whose ballots are not published. */
  readonly receiptWithoutList: string;
  /** Takes the vote back, and what comes of that. */
  readonly withdraw: string;
  readonly withdrawHelp: string;
  readonly withdrawn: string;
  /** What the number is for once the vote was withdrawn, in a poll whose ballots are published. */
  readonly withdrawnHelp: string;
  readonly voteAgain: string;
  /** Leads to the page on which a browser counts the published ballots again. */
  readonly recount: string;
  readonly another: string;
  readonly anotherHelp: string;
}

export const invitedInDutch: InvitedTerms = {
  code: 'Uw code',
  codeHint: 'U kreeg deze code van ons. Bijvoorbeeld: 7K3M-Q9XA-2BTW.',
  noCode: 'Vul eerst uw code in.',
  unknownCode: 'Wij kennen deze code niet. Kijk of u hem goed overnam.',
  usedCode:
    'Iemand gebruikte deze code al. Stem op het apparaat waarop dat was. Was u dat niet? Neem dan contact met ons op.',
  noAnswer:
    'Wij weten niet of uw code aankwam. Probeer het straks opnieuw op dit apparaat, met dezelfde code. Uw stem telt dan één keer.',
  level:
    'Stemmen kan alleen met een code van ons. Elke code telt één keer. Wij ruilen uw code voor een stembiljet zonder naam. Uw code en uw stem bewaren wij nergens bij elkaar.',
  watched: 'Kijkt iemand met onze computers mee terwijl u stemt? Die kan dat wel zien.',
  device: 'Op dit apparaat staat een geheim getal. Alleen daarmee kunt u uw stem nog wijzigen of intrekken.',
  withoutScript:
    'Uw browser werkt zonder JavaScript. Daarom zien onze computers uw code en uw stem even samen. Wij bewaren ze apart.',
  receipt: 'Uw stembewijs',
  receiptHelp:
    'Schrijf dit nummer op. Na de sluiting staat het met uw stem in de openbare lijst. Laat het aan niemand zien.',
  receiptWithoutList: 'Bij deze peiling maken wij geen lijst van stembiljetten. Zo herkent niemand uw stem.',
  withdraw: 'Trek uw stem in',
  withdrawHelp: 'Uw stem telt dan niet mee. Tot de sluiting kunt u opnieuw stemmen.',
  withdrawn: 'U trok uw stem in',
  withdrawnHelp: 'U trok uw stem in. In de openbare lijst staat na de sluiting geen stem bij dit nummer.',
  voteAgain: 'Stem opnieuw',
  recount: 'Tel de stemmen zelf na',
  another: 'Stem met een andere code',
  anotherHelp: 'Daarna kunt u deze stem op dit apparaat niet meer wijzigen.',
};
