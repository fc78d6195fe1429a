import { checkScore } from '@plein/domain/feedback.js';
import type {
  Counted,
  EventContext,
  EventDetails,
  EventName,
  VocabularyEvent,
} from '@plein/domain/vocabulary.js';
import { componentNames, countedOf, eventNameOf } from '@plein/domain/vocabulary.js';
import { envelopeSchema, eventContextSchema, eventDetailSchemas } from '@plein/domain/vocabulary/schema.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import { Type } from '@sinclair/typebox';
import { taskUri } from '@plein/domain/identifier.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { validator, type Validator } from '../../http/validation.js';
import { scrubData } from './scrub-data.js';

/** An event that may be stored: it fits the vocabulary, and personal data is removed. */
export interface CheckedEvent {
  name: EventName;
  envelope: Omit<VocabularyEvent, 'data'>;
  data: EventContext & Record<string, unknown>;
  /** The part that reports count. */
  counted: Counted;
}

export type CheckResult =
  { status: 'ok'; event: CheckedEvent } | { status: 'invalid'; problems: FieldProblem[] };

const mostKnown = 1_000;
const uriReference = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;

/**
 * Makes the check of one event: the envelope, then context and details by its name, both closed; then personal
 * data is taken out of every text, and what no longer fits after that is not valid.
 */
export function eventChecker(): (candidate: unknown) => CheckResult {
  const envelopes = validator(envelopeSchema);
  const attributeProblems = attributeChecker();
  const dataByName = new Map<EventName, Validator>();

  function dataValidator(name: EventName): Validator {
    const known = dataByName.get(name);
    if (known) return known;
    const properties = { ...eventContextSchema.properties, ...eventDetailSchemas[name].properties };
    const made = validator(Type.Object(properties, { additionalProperties: false }));
    dataByName.set(name, made);
    return made;
  }

  return (candidate) => {
    if (!envelopes.check(candidate)) return invalid(envelopes.problems(candidate));
    const envelope = candidate as VocabularyEvent;
    const name = eventNameOf(envelope.type);
    if (!isEventName(name)) {
      return invalid([{ field: '/type', code: 'unknown', detail: 'The vocabulary has no such event.' }]);
    }
    const problems = attributeProblems(envelope);
    if (problems.length > 0) return invalid(problems);
    const data = dataValidator(name);
    const read = withTaskUri(envelope.data);
    if (!data.check(read)) return invalid(inside(data.problems(read)));
    const scrubbed = scrubData(read as unknown as Record<string, unknown>);
    if (scrubbed !== read && !data.check(scrubbed)) return invalid(inside(personal(data.problems(scrubbed))));
    const score = scoreProblems(scrubbed);
    if (score.length > 0) return invalid(score);
    const counted = countedOf(name, scrubbed as EventDetails[EventName]);
    return { status: 'ok', event: { name, envelope, data: scrubbed as CheckedEvent['data'], counted } };
  };
}

/**
 * Returns the data with the task as the list writes it. A page may name it in another notation until its
 * element has corrected that; what names no task at all is left out there, so that the event still counts.
 */
function withTaskUri(data: VocabularyEvent['data']): VocabularyEvent['data'] {
  const { task } = data as Partial<VocabularyEvent['data']>;
  if (typeof task !== 'string' || (task.startsWith('http://') && !task.endsWith('/'))) return data;
  const uri = taskUri(task);
  if (uri === task && (URL.canParse(task) || !isElement(data.component))) return data;
  const { task: _, ...rest } = data;
  return uri === task ? rest : { ...rest, task: uri };
}

const isElement = (component: string): boolean => componentNames.some((name) => name === component);

const invalid = (problems: FieldProblem[]): CheckResult => ({ status: 'invalid', problems });

function isEventName(name: string | undefined): name is EventName {
  return name !== undefined && Object.hasOwn(eventDetailSchemas, name);
}

/**
 * Makes a check of the attributes. CloudEvents requires a URI-reference as source; the NL GOV profile forbids
 * sensitive data in attributes. Few systems send events, each with one source, so values that passed are
 * cached.
 */
function attributeChecker(): (event: VocabularyEvent) => FieldProblem[] {
  const right = new Set<string>();
  return ({ source, dataschema }) => {
    const problems: FieldProblem[] = [];
    for (const [attribute, value] of Object.entries({ source, dataschema })) {
      if (value === undefined || right.has(value)) continue;
      const problem = attributeProblem(value);
      if (problem) problems.push({ field: `/${attribute}`, ...problem });
      else if (right.size < mostKnown) right.add(value);
    }
    return problems;
  };
}

/** Returns why a text cannot be an attribute of an event, or undefined where it can. */
export function attributeProblem(value: string): Omit<FieldProblem, 'field'> | undefined {
  if (!uriReference.test(value)) {
    return { code: 'format', detail: 'Write an address or a URN, without spaces.' };
  }
  return removePersonalData(value).removed.length > 0
    ? { code: 'personal-data', detail: 'Leave personal data out of attributes.' }
    : undefined;
}

/** Refuses a score outside its scale, which would distort every average. */
function scoreProblems(data: Record<string, unknown>): FieldProblem[] {
  if (!('scale' in data)) return [];
  const { expected, ...given } = data as unknown as EventDetails['experience.compared'];
  if (expected !== undefined && checkScore({ ...given, score: expected }) === 'out-of-range') {
    return [{ field: '/data/expected', code: 'range', detail: 'Give a number that is on this scale.' }];
  }
  switch (checkScore(given)) {
    case 'out-of-range':
      return [{ field: '/data/score', code: 'range', detail: 'Give a score that is on this scale.' }];
    case 'wrong-direction':
      return [{ field: '/data/direction', code: 'direction', detail: 'Give the direction of this scale.' }];
    default:
      return [];
  }
}

function inside(problems: FieldProblem[]): FieldProblem[] {
  return problems.map((problem) => ({ ...problem, field: `/data${problem.field}` }));
}

function personal(problems: FieldProblem[]): FieldProblem[] {
  const detail = 'Leave personal data out of this field.';
  return problems.map(({ field }) => ({ field, code: 'personal-data', detail }));
}
