import type { EventDetails, EventName } from './schema.js';

/** Fields of an event that reports count, in addition to its common fields. */
export interface Counted {
  /** The choice or the kind: the chosen channel, the scale, the reason, the poll, the answer. */
  detail?: string;
  /** The value for comparison: the advised channel, the subject of the score, the promised days, the last answer. */
  against?: string;
  /** A whole number: the score, the days, the duration, the turns. */
  value?: number;
}

/**
 * What `value` is of a comparison in which the experience was as expected. Counts have whole numbers from 0, so what
 * was better is above it and what was worse below.
 */
export const asExpected = 10;

type Rules = { readonly [Name in EventName]: (details: EventDetails[Name]) => Counted };

const nothing = (): Counted => ({});
const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');
const optional = (against: string | undefined): Counted => (against === undefined ? {} : { against });
const scored = ({ scale, about, score }: EventDetails['experience.given']): Counted => ({
  detail: scale,
  ...optional(about),
  value: score,
});

const compared = (details: EventDetails['experience.compared']): Counted => ({
  ...scored(details),
  value: asExpected + (details.direction === 'lower-is-better' ? -1 : 1) * (details.score - details.expected),
});

const rules: Rules = {
  'contact.options-shown': ({ open, advised }) => ({
    detail: open ? 'open' : 'closed',
    ...optional(advised),
  }),
  'contact.channel-advised': ({ advised, open }) => ({ detail: open ? 'open' : 'closed', against: advised }),
  'contact.channel-chosen': ({ chosen, advised }) => ({ detail: chosen, ...optional(advised) }),
  'contact.callback-requested': ({ waitDays, fromChat }) => ({ detail: yesOrNo(fromChat), value: waitDays }),
  'contact.callback-kept': ({ promisedDays, actualDays, inWindow }) => ({
    detail: yesOrNo(inWindow),
    against: String(promisedDays),
    value: actualDays,
  }),
  'contact.callback-missed': ({ promisedDays, reason }) => ({
    detail: reason,
    against: String(promisedDays),
  }),
  'contact.callback-moved': ({ waitDays }) => ({ value: waitDays }),
  'contact.callback-answered': ({ answer }) => ({ detail: answer }),
  'contact.appointment-started': nothing,
  'contact.appointment-booked': ({ waitDays }) => ({ value: waitDays }),
  'contact.appointment-failed': ({ reason }) => ({ detail: reason }),
  'contact.appointment-moved': ({ waitDays }) => ({ value: waitDays }),
  'contact.appointment-cancelled': nothing,
  'contact.appointment-ended': ({ outcome }) => ({ detail: outcome }),
  'contact.message-sent': ({ aboutCase }) => ({ detail: yesOrNo(aboutCase) }),
  'contact.registered': ({ outcome, followedStatus }) => ({
    detail: outcome,
    ...(followedStatus === undefined ? {} : { against: yesOrNo(followedStatus) }),
  }),
  'contact.ended': ({ outcome, duration }) => ({ detail: outcome, value: minutes(duration) }),
  'contact.judged': nothing,
  'status.viewed': ({ late, asked, closed }) => ({
    detail: closed ? 'closed' : late ? 'late' : asked ? 'asked' : 'on-time',
  }),
  'status.not-found': nothing,
  'status.question-asked': nothing,
  'status.reacted': ({ kind, step }) => ({ detail: kind, value: step }),
  'status.called-after-all': nothing,
  'status.completed': ({ promisedDays, actualDays }) => ({
    ...optional(promisedDays === undefined ? undefined : String(promisedDays)),
    value: actualDays,
  }),
  'expectation.stated': scored,
  'experience.given': scored,
  'experience.compared': compared,
  'feedback.given': ({ helpful }) => ({ detail: yesOrNo(helpful) }),
  'satisfaction.not-met': ({ canReopen }) => ({ detail: yesOrNo(canReopen) }),
  'satisfaction.reopened': ({ byStaff }) => ({ detail: yesOrNo(byStaff) }),
  'chat.started': nothing,
  'chat.answered': ({ answer }) => (answer === undefined ? {} : { detail: answer }),
  'chat.not-answered': nothing,
  'chat.handed-over': ({ open, answer }) => ({ detail: open ? 'open' : 'closed', ...optional(answer) }),
  'chat.ended': ({ turns }) => ({ value: Math.min(turns, 20) }),
  'poll.seen': ({ poll }) => ({ detail: poll }),
  'poll.voted': ({ poll, changed }) => ({ detail: poll, against: yesOrNo(changed) }),
  'poll.outcome-read': ({ poll }) => ({ detail: poll }),
  'crisis.switched': ({ active }) => ({ detail: active ? 'on' : 'off' }),
  'crisis.shown': nothing,
  'delivery.dropped': ({ reason, dropped }) => ({ detail: reason, value: dropped }),
};

/** Returns whole minutes, so that similar conversations are counted together. Reports do not need seconds. */
function minutes(duration: number): number {
  return Math.min(Math.round(duration / 60), 480);
}

/**
 * Returns the fields of an event that reports count. Each has few possible values, so that a year of events
 * aggregates to far fewer counts.
 */
export function countedOf<Name extends EventName>(name: Name, details: EventDetails[Name]): Counted {
  return rules[name](details);
}
