import type { EventContext, EventDetails, EventName, VocabularyEvent } from '../index.js';
import { eventSchemaName, eventType } from '../index.js';

/** One example of the details of each kind of event. */
export const detailExamples: EventDetails = {
  'contact.options-shown': { options: ['phone', 'counter'], advised: 'phone', open: true },
  'contact.channel-advised': { advised: 'appointment', open: true },
  'contact.channel-chosen': { chosen: 'phone', advised: 'web-form' },
  'contact.callback-requested': { waitDays: 1, fromChat: false },
  'contact.callback-kept': { promisedDays: 1, actualDays: 1, inWindow: true },
  'contact.callback-missed': { promisedDays: 1, reason: 'no-answer' },
  'contact.callback-moved': { waitDays: 2 },
  'contact.callback-answered': { answer: 'in-time' },
  'contact.appointment-started': {},
  'contact.appointment-booked': { waitDays: 3 },
  'contact.appointment-failed': { reason: 'taken' },
  'contact.appointment-moved': { waitDays: 5 },
  'contact.appointment-cancelled': {},
  'contact.appointment-ended': { outcome: 'came' },
  'contact.message-sent': { aboutCase: true },
  'contact.registered': { outcome: 'answered', followedStatus: true },
  'contact.judged': {},
  'contact.ended': { outcome: 'answered', duration: 240, waited: 90 },
  'status.viewed': { step: 2, steps: 4, asked: false, late: false, closed: false },
  'status.not-found': {},
  'status.question-asked': {},
  'status.reacted': { kind: 'unsatisfied', step: 3, steps: 3 },
  'status.called-after-all': {},
  'status.completed': { promisedDays: 40, actualDays: 25 },
  'expectation.stated': { scale: 'mark-10', direction: 'higher-is-better', score: 7, about: 'time' },
  'experience.given': { scale: 'csat-5', direction: 'higher-is-better', score: 4 },
  'experience.compared': {
    scale: 'ces-7',
    direction: 'higher-is-better',
    score: 5,
    expected: 6,
    about: 'ease',
    wording: 'ces-7-1',
  },
  'feedback.given': { helpful: true, withText: false },
  'satisfaction.not-met': { canReopen: true },
  'satisfaction.reopened': { byStaff: true },
  'chat.started': {},
  'chat.answered': { sources: 2, answer: 'paspoort-geldig' },
  'chat.not-answered': { offered: 3 },
  'chat.handed-over': { turns: 3, open: false, answer: 'paspoort-geldig' },
  'chat.ended': { turns: 3, duration: 60 },
  'poll.seen': { poll: 'plein' },
  'poll.voted': { poll: 'plein', changed: false },
  'poll.outcome-read': { poll: 'plein' },
  'crisis.switched': { active: true },
  'crisis.shown': {},
  'delivery.dropped': { reason: 'full', dropped: 3 },
};

const onPage: EventContext = {
  occurredAt: '2026-11-23T09:00:00.000Z',
  channel: 'website',
  language: 'nl',
  page: '/paspoort',
  device: 'phone',
  component: 'plein-contact-widget',
  componentVersion: '0.1.0',
  correlation: 'kmqxabtwzypl',
  task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
  department: 'burgerzaken',
  perspective: 'service',
  residentRole: 'customer',
  municipalityRole: 'provider',
};

const judged: EventContext = {
  ...onPage,
  preventable: 'yes',
  preventableSaidBy: 'resident',
  cause: 'letter-unclear',
};

const byStaff: EventContext = {
  occurredAt: '2026-11-23T09:00:00.000Z',
  channel: 'phone',
  language: 'nl',
  component: 'newsroom',
  componentVersion: '0.1.0',
  task: 'http://standaarden.overheid.nl/owms/terms/parkeervergunning',
  department: 'parkeren',
  perspective: 'service',
  residentRole: 'customer',
  municipalityRole: 'provider',
  preventable: 'yes',
  preventableSaidBy: 'staff',
  cause: 'form-broken',
};

const saidByStaff: readonly EventName[] = [
  'contact.channel-advised',
  'contact.callback-kept',
  'contact.callback-missed',
  'contact.registered',
  'contact.ended',
  'status.called-after-all',
  'status.completed',
  'satisfaction.reopened',
  'crisis.switched',
];

/** Returns a complete event on the wire, as an example of its kind. */
export function eventExample(name: EventName): VocabularyEvent {
  const context = saidByStaff.includes(name) ? byStaff : name === 'contact.judged' ? judged : onPage;
  return {
    specversion: '1.0',
    id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e',
    source: 'urn:nld:oin:00000001999999990000:systeem:plein',
    type: eventType(name),
    time: '2026-11-23T09:00:01.000Z',
    datacontenttype: 'application/json',
    dataschema: `https://contact.zilverbeek.example/v1/schemas/${eventSchemaName(name)}`,
    data: { ...context, ...detailExamples[name] },
  };
}
