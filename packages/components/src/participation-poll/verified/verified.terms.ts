/** What a poll of verified voters says in other words than one of invited voters. */
export interface VerifiedTerms {
  /** In place of a field for a code, where nobody has logged in. */
  readonly loginFirst: string;
  readonly loginFirstHelp: string;
  readonly noLogin: string;
  readonly expiredLogin: string;
  readonly refusedLogin: string;
  readonly usedLogin: string;
  /** The gateway cannot ask the portal whether the login counts. */
  readonly loginUnavailable: string;
  /** The gateway did not answer, so that nobody knows whether the login was exchanged. */
  readonly noAnswer: string;
  /** Who may vote, and what is known of it, before and after voting. */
  readonly level: string;
  readonly another: string;
}

export const verifiedInDutch: VerifiedTerms = {
  loginFirst: 'Log eerst in',
  loginFirstHelp: 'Stem op de pagina van de gemeente waar u bent ingelogd.',
  noLogin: 'Log eerst in. Stem daarna op de pagina waar u bent ingelogd.',
  expiredLogin: 'Uw login is verlopen. Uw stem telt nog niet. Log opnieuw in en stem dan nog een keer.',
  refusedLogin:
    'Wij herkennen uw login niet. Uw stem telt nog niet. Log opnieuw in. Lukt het weer niet? Neem dan contact met ons op.',
  usedLogin:
    'Iemand haalde met uw login al een stembiljet. Stem op het apparaat waarop dat was. Was u dat niet? Neem dan contact met ons op.',
  loginUnavailable:
    'Wij kunnen uw login nu niet controleren. Uw stem telt nog niet. Probeer het straks opnieuw.',
  noAnswer:
    'Wij weten niet of uw login aankwam. Probeer het straks opnieuw op dit apparaat. Uw stem telt dan één keer.',
  level:
    'Stemmen kan alleen als u bent ingelogd. Iedereen stemt één keer. Wij ruilen uw login voor een stembiljet zonder naam. Wie u bent en wat u stemt, bewaren wij nergens bij elkaar.',
  another: 'Stem met een andere login',
};
