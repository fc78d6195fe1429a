import { questionKinds, questionStrategies, scales, type QuestionKind } from '@plein/domain/feedback.js';
import { hasVisible } from '@plein/domain/text.js';
import type { Announcement } from '@plein/domain/vocabulary.js';
import type { FeedbackFields, QuestionAnswers } from '../fields.js';

type Fields = Partial<FeedbackFields>;

/** Returns what a question with a score makes of the fields. */
function scored(question: QuestionKind): QuestionAnswers {
  const { scale: points, wording, moment, judgement } = questionStrategies[question];
  if (!points) throw new Error(`The question "${question}" has no scale.`);
  const { scale, about } = points;
  const { direction } = scales[scale];
  return {
    answers: ({ score }) => ({ ...(score !== undefined && { score: { scale, direction, value: score } }) }),
    announcements: ({ score }) => {
      if (typeof score !== 'number') return [];
      const detail = { scale, direction, score, ...(about && { about }), wording: `${question}-${wording}` };
      return [{ name: moment === 'before' ? 'expectation.stated' : 'experience.given', detail }];
    },
    isAnswered: ({ score }) => score !== undefined,
    judgement: ({ score }) => (typeof score === 'number' ? judgement(score) : undefined),
  };
}

const isPreventable = ({ preventable }: Fields): boolean => preventable === 'yes';

const preventable: QuestionAnswers = {
  answers: (fields) => ({
    ...(fields.preventable && { preventable: fields.preventable }),
    ...(isPreventable(fields) && fields.cause && { cause: fields.cause }),
  }),
  announcements(fields) {
    if (!fields.preventable) return [];
    const context = { ...preventable.answers(fields), preventableSaidBy: 'resident' } as const;
    return [{ name: 'contact.judged', detail: {}, context } satisfies Announcement];
  },
  isAnswered: (fields) => fields.preventable !== undefined,
  judgement: (fields) => (isPreventable(fields) ? 'bad' : undefined),
};

const open: QuestionAnswers = {
  answers: () => ({}),
  announcements: () => [],
  isAnswered: ({ text = '' }) => hasVisible(text),
  judgement: () => undefined,
};

/** Returns what a question makes of the fields that a resident filled in, or undefined for an unknown code. */
export function answersOf(question: QuestionKind): QuestionAnswers | undefined {
  if (!questionKinds.includes(question)) return undefined;
  const { wording, scale } = questionStrategies[question];
  const own = scale ? scored(question) : question === 'preventable' ? preventable : open;
  return { ...own, answers: (fields) => ({ question, wording, ...own.answers(fields) }) };
}

/** Tells an editor which questions there are. */
export const unknownQuestion = (question: string): string =>
  `question: is "${question}". Write one of: ${questionKinds.join(', ')}.`;
