import type { TermSets } from './terms.js';

const nl = {
  back: 'Terug',
  cancel: 'Annuleren',
  close: 'Sluiten',
  loading: 'Even geduld…',
  optional: 'niet verplicht',
  tryAgain: 'Probeer het opnieuw',
  unreachable: 'Wij kunnen de gegevens nu niet ophalen.',
  unreachableHelp: 'Controleer uw verbinding en probeer het opnieuw.',
  kept: 'Bewaard op dit apparaat',
  keptHelp:
    'Er is nu geen verbinding. Wij versturen het zodra dat weer kan. Houd deze pagina open of kom later terug.',
  failed: 'Het versturen is niet gelukt.',
  failedHelp: 'Wat u invulde, staat er nog. Probeer het zo opnieuw.',
  errorsTitle: (count: number): string =>
    count === 1 ? 'Vul nog één ding aan' : `Vul nog ${String(count)} dingen aan`,
  sending: 'Bezig met versturen…',
};

export type CommonTerms = typeof nl;

const en: CommonTerms = {
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  loading: 'One moment…',
  optional: 'optional',
  tryAgain: 'Try again',
  unreachable: 'We cannot get the information right now.',
  unreachableHelp: 'Check your connection and try again.',
  kept: 'Kept on this device',
  keptHelp:
    'There is no connection now. We will send it as soon as we can. Keep this page open or come back later.',
  failed: 'It could not be sent.',
  failedHelp: 'What you filled in is still here. Please try again in a moment.',
  errorsTitle: (count: number): string =>
    count === 1 ? 'One thing is still missing' : `${String(count)} things are still missing`,
  sending: 'Sending…',
};

export const commonTerms: TermSets<CommonTerms> = { nl, en };
