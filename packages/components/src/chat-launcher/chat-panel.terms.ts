export interface ChatPanelTerms {
  readonly title: string;
  readonly machine: string;
  readonly person: string;
  readonly personClaimed: string;
  readonly personFailed: string;
  readonly personFallback: string;
  readonly backToChat: string;
  readonly close: string;
  readonly log: string;
  readonly welcome: string;
  readonly you: string;
  readonly assistant: string;
  readonly thinking: string;
  readonly sources: string;
  readonly suggestions: string;
  readonly question: string;
  readonly limit: string;
  readonly send: string;
  readonly empty: string;
  readonly tooLong: (characters: number) => string;
  readonly left: (characters: number) => string;
  readonly takenOut: (kinds: string) => string;
  readonly failed: string;
  readonly offline: string;
  readonly busy: string;
  readonly stays: string;
  readonly retry: string;
  readonly save: string;
  readonly clear: string;
  readonly fileName: string;
}

export const panelInDutch: ChatPanelTerms = {
  title: 'Automatische assistent',
  machine: 'U praat met een computer, niet met een mens. Antwoorden komen van de gemeente.',
  person: 'Spreek een medewerker',
  personClaimed: 'Verder op de pagina helpt een medewerker u.',
  personFailed: 'Dit lukt nu niet. Probeer het opnieuw.',
  personFallback: 'Kijk op de contactpagina van deze website hoe u ons bereikt.',
  backToChat: 'Terug naar het gesprek',
  close: 'Sluiten',
  log: 'Gesprek',
  welcome: 'Waar gaat uw vraag over? Schrijf hier geen naam, adres of burgerservicenummer.',
  you: 'U',
  assistant: 'Assistent',
  thinking: 'De assistent zoekt een antwoord…',
  sources: 'Lees meer',
  suggestions: 'Bedoelt u misschien',
  question: 'Uw vraag',
  limit: 'hooguit 500 tekens',
  send: 'Verstuur',
  empty: 'Schrijf eerst uw vraag op.',
  tooLong: (characters) =>
    `Maak uw vraag ${String(characters)} ${characters === 1 ? 'teken' : 'tekens'} korter.`,
  left: (characters) => `U kunt nog ${String(characters)} ${characters === 1 ? 'teken' : 'tekens'} typen.`,
  takenOut: (kinds) => `Wij haalden weg: ${kinds}.`,
  failed: 'Er kwam geen antwoord.',
  offline: 'U hebt nu geen internet.',
  busy: 'Het is nu druk. Wacht een minuut.',
  stays: 'Uw vraag staat er nog.',
  retry: 'Probeer het opnieuw',
  save: 'Bewaar dit gesprek',
  clear: 'Wis dit gesprek',
  fileName: 'gesprek.txt',
};
