import {
  expectationOf,
  questionKinds,
  questionStrategies,
  scales,
  type FeedbackSubmission,
  type QuestionKind,
} from '@plein/domain/feedback.js';
import { hasVisible } from '@plein/domain/text.js';
import type { Announcement } from '@plein/domain/vocabulary.js';
import { isKiosk } from '../../settings/browser-storage.js';
import type { FeedbackFields, QuestionAnswers } from '../fields.js';

type Fields = Partial<FeedbackFields>;

/** What was expected, by question and task. It lives as long as the page: nothing of it is stored on the device. */
const expectations = new Map<string, number>();
const keyOf = (question: QuestionKind, task = ''): string => `${question} ${task}`;

/** Returns what a question with a score makes of the fields. */
function scored(question: QuestionKind): QuestionAnswers {
  const { scale: points, wording, moment, judgement } = questionStrategies[question];
  if (!points) throw new Error(`The question "${question}" has no scale.`);
  const { scale, about } = points;
  const { direction } = scales[scale];
  const asked = expectationOf(question);
  return {
    answers({ score }, { task }) {
      const expected = asked && typeof score === 'number' ? expectations.get(keyOf(asked, task)) : undefined;
      return {
        ...(score !== undefined && { score: { scale, direction, value: score } }),
        ...(expected !== undefined && { expected }),
      };
    },
    remember({ score }, { task }) {
      // The next person at a kiosk is somebody else.
      if (isKiosk()) return;
      // One expectation is compared once.
      if (asked) expectations.delete(keyOf(asked, task));
      if (moment === 'before' && typeof score === 'number') expectations.set(keyOf(question, task), score);
    },
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

const preventableIn = (fields: Fields): Pick<FeedbackSubmission, 'preventable' | 'cause'> => ({
  ...(fields.preventable && { preventable: fields.preventable }),
  ...(isPreventable(fields) && fields.cause && { cause: fields.cause }),
});

const nothing = (): undefined => undefined;

const preventable: QuestionAnswers = {
  remember: nothing,
  answers: preventableIn,
  announcements(fields) {
    if (!fields.preventable) return [];
    const context = { ...preventableIn(fields), preventableSaidBy: 'resident' } as const;
    return [{ name: 'contact.judged', detail: {}, context } satisfies Announcement];
  },
  isAnswered: (fields) => fields.preventable !== undefined,
  judgement: (fields) => (isPreventable(fields) ? 'bad' : undefined),
};

const open: QuestionAnswers = {
  answers: () => ({}),
  remember: nothing,
  announcements: () => [],
  isAnswered: ({ text = '' }) => hasVisible(text),
  judgement: nothing,
};

/** Returns what a question makes of the fields that a resident filled in, or undefined for an unknown code. */
export function answersOf(question: QuestionKind): QuestionAnswers | undefined {
  if (!questionKinds.includes(question)) return undefined;
  const { wording, scale } = questionStrategies[question];
  const own = scale ? scored(question) : question === 'preventable' ? preventable : open;
  return {
    ...own,
    answers: (fields, about) => ({
      question,
      wording,
      ...own.answers(fields, about),
      ...(about.process !== undefined && isToken(about.process) && { process: about.process }),
    }),
  };
}

/** Whether a text can be the token of a process: random, as long as 128 bits in base64. */
const isToken = (token: string): boolean => /^[\w-]{22,64}$/.test(token);

/** Tells a developer what is wrong with a token; undefined where nothing is. */
export const wrongToken = (token: string | undefined): string | undefined =>
  token === undefined || isToken(token)
    ? undefined
    : 'process: write 22 to 64 random letters, digits, - or _. Without it nothing is compared.';

/** Tells an editor which questions there are. */
export const unknownQuestion = (question: string): string =>
  `question: is "${question}". Write one of: ${questionKinds.join(', ')}.`;
