import type { Period } from './now/periods.js';
import type { Connection } from './now/now.controller.js';

const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);

const nl = {
  newsroom: 'Nieuwskamer',
  finding: (total: number, most: string | undefined): string =>
    total === 0
      ? 'Er kwam nog niets binnen'
      : `Er ${plural(total, 'kwam', 'kwamen')} ${String(total)} ${plural(total, 'bericht', 'berichten')} binnen${most ? `, vooral via het kanaal ${most}` : ''}`,
  empty: 'Zodra een bewoner een onderdeel gebruikt, ziet u dat hier. U hoeft de pagina niet te vernieuwen.',
  period: 'Periode',
  periods: { today: 'Vandaag', week: 'Zeven dagen', month: 'Dertig dagen' } satisfies Record<Period, string>,
  connections: {
    connecting: 'Verbinden…',
    live: 'Live',
    lost: 'Verbinding weg. Wij proberen het opnieuw.',
  } satisfies Record<Connection, string>,
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
  failed: 'Wij kunnen de cijfers nu niet ophalen.',
  failedHelp: 'Controleer of de server draait en probeer het opnieuw.',
  tryAgain: 'Probeer het opnieuw',
  denied: 'U mag deze cijfers niet zien',
  otherLanguage: 'English',
  counting: 'Hier staan gebeurtenissen, geen personen. Wij bewaren niets waarmee iemand te herkennen is.',
};

export type NewsroomTerms = typeof nl;

const en: NewsroomTerms = {
  newsroom: 'Newsroom',
  finding: (total, most) =>
    total === 0
      ? 'Nothing has come in yet'
      : `${String(total)} ${plural(total, 'event', 'events')} came in${most ? `, mostly through the channel ${most}` : ''}`,
  empty: 'As soon as a resident uses an element, you see it here. There is no need to reload the page.',
  period: 'Period',
  periods: { today: 'Today', week: 'Seven days', month: 'Thirty days' },
  connections: { connecting: 'Connecting…', live: 'Live', lost: 'Connection lost. We are trying again.' },
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
  failed: 'The figures cannot be fetched right now.',
  failedHelp: 'Check that the server is running and try again.',
  tryAgain: 'Try again',
  denied: 'You may not see these figures',
  otherLanguage: 'Nederlands',
  counting: 'These are events, not people. Nothing is kept by which somebody can be recognised.',
};

export const newsroomLanguages = ['nl', 'en'] as const;
export type NewsroomLanguage = (typeof newsroomLanguages)[number];
export const newsroomTerms: Readonly<Record<NewsroomLanguage, NewsroomTerms>> = { nl, en };
