import type { Static, TSchema } from '@sinclair/typebox';
import { circuitBreaker, ConsecutiveBreaker, handleWhen } from 'cockatiel';
import { validator } from '../../http/validation.js';
import type { ConnectorFaultCode } from '../connector-health.js';
import { ConnectorError } from './connector-error.js';
import { readJson, UnreadableAnswer } from '../../core/read-json.js';
import { retryAfter } from './retry-after.js';

/** What every connection to an outside system gets from the gateway. */
export interface OutgoingContext {
  clock: () => Date;
  /** Default: that of the platform. */
  fetch?: typeof fetch;
  /** Resolves after so many milliseconds. Default: a timer of the platform. */
  wait?: (milliseconds: number) => Promise<void>;
  limits?: Partial<OutgoingLimits>;
}

export interface OutgoingLimits {
  /** How long one request may take until its answer is whole, in milliseconds. */
  requestTimeout: number;
  /** How long all questions of one lookup may take together, in milliseconds. */
  lookupTimeout: number;
  /** How long a system is not asked after it failed several times in a row, in milliseconds. */
  breakFor: number;
  /** How many bytes an answer may have. */
  largestAnswer: number;
}

export interface OutgoingOptions extends OutgoingContext {
  /** The address of the API, without a slash at the end. */
  base: string;
  /** Returns the header `Authorization`, by a clock that runs like that of the outside system. */
  authorize?: (now: Date) => Promise<string>;
}

/** A question that changes nothing. */
export interface Question<Schema extends TSchema> {
  /** The path within the API, like `/zaken`. */
  path: string;
  query?: Readonly<Record<string, string | undefined>>;
  headers?: Readonly<Record<string, string>>;
  /** What is asked in a body, by POST, for what must not be part of an address. */
  body?: unknown;
  /** What is asked for, in a word of ours: it is in the record of faults. */
  part: string;
  /** What an answer must hold; more is not read. */
  answer: Schema;
}

/** Asks an outside system, and gives only answers that fit their schema. */
export interface OutgoingClient {
  /** @throws ConnectorError */
  ask<Schema extends TSchema>(question: Question<Schema>): Promise<Static<Schema>>;
}

/** A browser waits fifteen seconds for an answer of the gateway. */
export const usualLimits: OutgoingLimits = {
  requestTimeout: 4_000,
  lookupTimeout: 10_000,
  breakFor: 10_000,
  largestAnswer: 4 * 1_048_576,
};
/** Number of faults in a row after which a system is left alone. */
const faultsInARow = 5;
/** How long to wait before the one other try, in milliseconds, where the system does not say. */
const pauseBetweenTries = 250;
/** The longest that a resident waits for another try, in milliseconds. */
const longestPause = 2_000;
/** How long a busy system is not asked at most, and where it does not say. */
const longestRest = 300_000;
const usualRest = 5_000;
/** A clock that differs more than this from ours, in milliseconds, may be why a token was refused. */
const differingClock = 3_000;

/** Faults of the system itself, for which it is left alone; a refused key is no such fault. */
const ofTheSystem: Readonly<Record<ConnectorFaultCode, boolean>> = {
  unreachable: true,
  timeout: true,
  failed: true,
  malformed: true,
  busy: false,
  refused: false,
  paused: false,
};

/**
 * Makes the client of one API. A question is tried once more where there was no connection, where the system failed
 * (5xx), and where it was busy (429) and may be asked again within two seconds. What takes too long is not tried again,
 * since a resident waits. Five faults in a row open the circuit breaker; a busy system rests as long as it asks.
 */
export function createOutgoingClient(options: OutgoingOptions): OutgoingClient {
  const { base, clock, authorize, fetch: send = globalThis.fetch } = options;
  const wait = options.wait ?? platformWait;
  const limits = { ...usualLimits, ...options.limits };
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof ConnectorError && isOfTheSystem(error)),
    { halfOpenAfter: limits.breakFor, breaker: new ConsecutiveBreaker(faultsInARow) },
  );
  let restsUntil = 0;
  let clockDifference = 0;

  async function once<Schema extends TSchema>(question: Question<Schema>): Promise<Static<Schema>> {
    const { path, query = {}, headers = {}, body, part } = question;
    const url = new URL(base + path);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, value);
    }
    const authorization = await authorize?.(new Date(clock().getTime() + clockDifference));
    const signal = AbortSignal.timeout(limits.requestTimeout);
    try {
      const response = await send(url, {
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
          ...(authorization && { authorization }),
        },
        // A key never goes to another address than that of the settings.
        redirect: 'manual',
        signal,
      });
      if (response.status !== 200) throw await refusal(response, part);
      const value = await readJson(response, limits.largestAnswer);
      if (!validator(question.answer).check(value)) throw new ConnectorError('malformed', part);
      return value as Static<Schema>;
    } catch (error) {
      throw asConnectorError(error, part, signal);
    }
  }

  async function refusal(response: Response, part: string): Promise<ConnectorError> {
    await response.body?.cancel();
    const { status, headers } = response;
    noteClock(status, headers.get('date'));
    const details = { status, retryAfter: retryAfter(headers.get('retry-after'), clock()) };
    if (status === 429) return new ConnectorError('busy', part, details);
    return new ConnectorError(status === 401 || status === 403 ? 'refused' : 'failed', part, details);
  }

  /** Learns by how much the clock of a system differs that refused a token. */
  function noteClock(status: number, date: string | null): void {
    if (status !== 401 && status !== 403) return;
    const theirs = Date.parse(date ?? '');
    if (Number.isNaN(theirs)) return;
    const difference = theirs - clock().getTime();
    clockDifference = Math.abs(difference) > differingClock ? difference : 0;
  }

  async function withAnotherTry<Schema extends TSchema>(question: Question<Schema>): Promise<Static<Schema>> {
    const difference = clockDifference;
    try {
      return await once(question);
    } catch (error) {
      const pause = pauseAfter(error, clockDifference !== difference);
      if (pause === undefined) throw error;
      await wait(pause);
      return once(question);
    }
  }

  return {
    async ask(question) {
      if (clock().getTime() < restsUntil) throw new ConnectorError('paused', question.part);
      try {
        return await breaker.execute(() => withAnotherTry(question));
      } catch (error) {
        const known = error instanceof ConnectorError ? error : new ConnectorError('paused', question.part);
        if (known.fault.code === 'busy' || known.retryAfter !== undefined) {
          restsUntil = clock().getTime() + Math.min(known.retryAfter ?? usualRest, longestRest);
        }
        throw known;
      }
    },
  };
}

function isOfTheSystem({ fault }: ConnectorError): boolean {
  // An answer like 404 says that the question was wrong, and the system well.
  if (fault.code === 'failed' && fault.status !== undefined) return fault.status >= 500;
  return ofTheSystem[fault.code];
}

/** Returns how long to wait before the one other try, or undefined where there is none. */
function pauseAfter(error: unknown, hasNewClock: boolean): number | undefined {
  if (!(error instanceof ConnectorError)) return undefined;
  const { fault, retryAfter: asked } = error;
  if (fault.code === 'refused') return hasNewClock ? 0 : undefined;
  const isPassing =
    fault.code === 'unreachable' ||
    fault.code === 'busy' ||
    (fault.code === 'failed' && (fault.status ?? 0) >= 500);
  if (!isPassing) return undefined;
  const pause = asked ?? pauseBetweenTries;
  return pause <= longestPause ? pause : undefined;
}

function asConnectorError(error: unknown, part: string, signal: AbortSignal): ConnectorError {
  if (error instanceof ConnectorError) return error;
  if (signal.aborted) return new ConnectorError('timeout', part);
  if (error instanceof UnreadableAnswer) return new ConnectorError('malformed', part);
  return new ConnectorError(wasCut(error) ? 'malformed' : 'unreachable', part);
}

/** Whether the connection ended within the body of an answer. */
function wasCut(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'terminated';
}

function platformWait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
