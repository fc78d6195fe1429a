import type { CaseReactionKind } from '@plein/domain/cases/reactions.js';
import type { NewsroomLanguage } from '../../shell/language.js';

const nl = {
  title: 'Van de bewoner',
  waiting: (count: number): string =>
    count === 1 ? 'Handel 1 reactie van een bewoner af' : `Handel ${String(count)} reacties van bewoners af`,
  kinds: {
    unsatisfied: 'Is niet tevreden',
    answer: 'Gaf antwoord',
    withdrawal: 'Trok de zaak in',
  } satisfies Record<CaseReactionKind, string> as Record<CaseReactionKind, string>,
  files: 'Bijlagen',
  filesHelp: 'Open alleen bijlagen die u verwacht. Wij controleerden niet op virussen.',
  noText: 'De bewoner schreef er niets bij.',
  closed: (date: string): string => `Afgehandeld op ${date}`,
  answer: 'Antwoord dat de bewoner bij de zaak leest',
  close: 'Handel af',
  closedNow: 'De reactie is afgehandeld.',
  alreadyClosed: 'Een collega handelde deze reactie al af.',
  failed: 'De reacties zijn nu niet op te halen.',
  notClosed: 'Dit lukte niet. Wat u schreef, staat er nog.',
};

export type ReactionsTerms = typeof nl;

const en: ReactionsTerms = {
  title: 'From the resident',
  waiting: (count) =>
    count === 1 ? 'Handle 1 reaction of a resident' : `Handle ${String(count)} reactions of residents`,
  kinds: { unsatisfied: 'Is not satisfied', answer: 'Answered', withdrawal: 'Withdrew the case' },
  files: 'Files',
  filesHelp: 'Open only files that you expect. We did not check them for viruses.',
  noText: 'The resident wrote nothing with it.',
  closed: (date) => `Handled on ${date}`,
  answer: 'Answer that the resident reads with the case',
  close: 'Mark as handled',
  closedNow: 'The reaction is handled.',
  alreadyClosed: 'A colleague has handled this reaction already.',
  failed: 'The reactions cannot be fetched now.',
  notClosed: 'This did not work. What you wrote is still there.',
};

export const reactionsTerms: Readonly<Record<NewsroomLanguage, ReactionsTerms>> = { nl, en };
