/** Terms that more than one element uses. */
export interface CommonTerms {
  readonly cancel: string;
  readonly tryAgain: string;
  readonly unreachable: string;
  readonly unreachableHelp: string;
  readonly queued: string;
  readonly queuedHelp: string;
  readonly failed: string;
  readonly failedHelp: string;
  /** Help where the outbox has no room for one more message. */
  readonly full: string;
  readonly sending: string;
}

export const common: CommonTerms = {
  cancel: 'Annuleren',
  tryAgain: 'Probeer het opnieuw',
  unreachable: 'Wij kunnen de gegevens nu niet ophalen.',
  unreachableHelp: 'Probeer het straks opnieuw of bel ons.',
  queued: 'Bewaard op dit apparaat',
  queuedHelp:
    'Het is nog niet bij ons. Wij versturen het zodra dat weer kan. Houd deze pagina open of kom later terug.',
  failed: 'Het versturen is niet gelukt.',
  failedHelp: 'Wat u invulde, staat er nog. Probeer het zo opnieuw.',
  full: 'Wat u invulde, staat er nog. Op dit apparaat wachten te veel berichten. Probeer het straks opnieuw.',
  sending: 'Bezig met versturen…',
};
