import type { Period } from './periods.js';

const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);

const nl = {
  finding: (total: number, most: string | undefined): string =>
    total === 0
      ? 'Er kwam nog niets binnen'
      : `Er ${plural(total, 'kwam', 'kwamen')} ${String(total)} ${plural(total, 'bericht', 'berichten')} binnen${most ? `, vooral via het kanaal ${most}` : ''}`,
  empty: 'Zodra een bewoner een onderdeel gebruikt, ziet u dat hier. U hoeft de pagina niet te vernieuwen.',
  period: 'Periode',
  periods: { today: 'Vandaag', week: 'Zeven dagen', month: 'Dertig dagen' } satisfies Record<Period, string>,
  perComponent: 'Per onderdeel',
  perChannel: 'Per kanaal',
  perEvent: 'Wat er gebeurde',
  latest: 'Laatst binnengekomen',
  component: 'Onderdeel',
  channel: 'Kanaal',
  event: 'Gebeurtenis',
  count: 'Aantal',
  share: 'Aandeel',
  lastAt: 'Laatste',
  time: 'Tijd',
  task: 'Onderwerp',
  page: 'Pagina',
  none: 'nog niet',
  loading: 'Even geduld…',
  title: 'Nu',
  failed: 'Wij kunnen de cijfers nu niet ophalen.',
  failedHelp: 'Controleer of de server draait en probeer het opnieuw.',
  tryAgain: 'Probeer het opnieuw',
  denied: 'U mag deze cijfers niet zien',
  counting: 'Hier staan gebeurtenissen, geen personen. Wij bewaren niets waarmee iemand te herkennen is.',
};

export type NowTerms = typeof nl;

const en: NowTerms = {
  finding: (total, most) =>
    total === 0
      ? 'Nothing has come in yet'
      : `${String(total)} ${plural(total, 'event', 'events')} came in${most ? `, mostly through the channel ${most}` : ''}`,
  empty: 'As soon as a resident uses an element, you see it here. There is no need to reload the page.',
  period: 'Period',
  periods: { today: 'Today', week: 'Seven days', month: 'Thirty days' },
  perComponent: 'Per element',
  perChannel: 'Per channel',
  perEvent: 'What happened',
  latest: 'Latest',
  component: 'Element',
  channel: 'Channel',
  event: 'Event',
  count: 'Number',
  share: 'Share',
  lastAt: 'Latest',
  time: 'Time',
  task: 'Subject',
  page: 'Page',
  none: 'not yet',
  loading: 'One moment…',
  title: 'Now',
  failed: 'The figures cannot be fetched right now.',
  failedHelp: 'Check that the server is running and try again.',
  tryAgain: 'Try again',
  denied: 'You may not see these figures',
  counting: 'These are events, not people. Nothing is kept by which somebody can be recognised.',
};

export const nowTerms: Readonly<Record<'nl' | 'en', NowTerms>> = { nl, en };
