import { retryAfterOf } from '@plein/domain/connections.js';
import type { DeliveryFault, DeliveryResult } from '../contact-delivery.js';

/** A request to an outside system. */
export interface OutgoingRequest {
  method: 'GET' | 'POST' | 'PATCH';
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** What is asked, in a word of ours, for the fault. */
  part: string;
}

export interface SendOptions {
  clock: () => Date;
  /** Default: that of the platform. */
  fetch?: typeof fetch;
  /** How long one request may take until its answer was read, in milliseconds. Default: twenty seconds. */
  requestTimeout?: number;
}

/** An answer that was read whole: JSON, or undefined where it has no body or another type. */
export interface Answer {
  status: number;
  value: unknown;
}

const usualTimeout = 20_000;
/**
 * How long to wait after a request without an answer, in milliseconds: the outside system may still be storing it, and a
 * search for it would find nothing yet.
 */
const waitAfterSilence = 120_000;
const largestAnswer = 1_048_576;
const mostFields = 10;

/** Statuses by which a system refuses this item, and would refuse it again. */
const refusals: ReadonlySet<number> = new Set([400, 409, 413, 415, 422]);

/** An outside system gave no good answer. It holds no address, no body and no text of that system. */
export class SendError extends Error {
  override readonly name = 'SendError';
  readonly fault: DeliveryFault;
  /** Whether the system refused what was sent, and would refuse it again. */
  readonly isRefusal: boolean;
  readonly notBefore: Date | undefined;

  constructor(fault: DeliveryFault, { isRefusal = false, notBefore }: SendErrorDetails = {}) {
    super(`The outside system gave no good answer: ${fault.code}.`);
    this.fault = fault;
    this.isRefusal = isRefusal;
    this.notBefore = notBefore;
  }
}

interface SendErrorDetails {
  isRefusal?: boolean;
  notBefore?: Date | undefined;
}

/**
 * Sends one request, once: whether a second one is harmless is for the caller to know.
 * @throws SendError where there is no answer, or one that is not 2xx
 */
export async function sendRequest(
  { method, url, headers, body, part }: OutgoingRequest,
  { clock, fetch: send = globalThis.fetch, requestTimeout = usualTimeout }: SendOptions,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const limit = AbortSignal.any([signal, AbortSignal.timeout(requestTimeout)]);
  try {
    const response = await send(url, {
      ...{ method, headers, signal: limit },
      ...(body !== undefined && { body }),
      // A key never goes to another address than that of the settings.
      redirect: 'manual',
    });
    const text = await readText(response);
    if (!response.ok) throw refusalOf(response, text, part, clock());
    return { status: response.status, value: parsed(response, text, part) };
  } catch (error) {
    if (error instanceof SendError) throw error;
    if (wasCut(error)) throw new SendError({ code: 'malformed', part });
    if (!limit.aborted) throw new SendError({ code: 'unreachable', part });
    const notBefore = method === 'GET' ? undefined : new Date(clock().getTime() + waitAfterSilence);
    throw new SendError({ code: 'timeout', part }, { notBefore });
  }
}

/** Returns what came of an attempt that failed. */
export function failedDelivery(error: unknown): DeliveryResult {
  if (!(error instanceof SendError)) return { status: 'later', fault: { code: 'timeout' } };
  const { fault, isRefusal, notBefore } = error;
  if (isRefusal) return { status: 'stuck', fault };
  return { status: 'later', fault, ...(notBefore && { notBefore }) };
}

function refusalOf({ status, headers }: Response, text: string, part: string, now: Date): SendError {
  const notBefore = retryAfterOf(headers.get('retry-after'), now);
  const isBusy = status === 429 || (status === 503 && notBefore !== undefined);
  const code = isBusy ? 'busy' : status === 401 || status === 403 ? 'refused' : 'failed';
  const fields = refusals.has(status) ? refusedFields(text) : [];
  return new SendError(
    { code, status, part, ...(fields.length > 0 && { fields }) },
    { isRefusal: refusals.has(status), notBefore },
  );
}

/** Returns the names of refused fields of a problem document of the NL API Design Rules, and no text or value of it. */
function refusedFields(text: string): string[] {
  const { invalidParams } = asObject(jsonOf(text));
  if (!Array.isArray(invalidParams)) return [];
  return invalidParams
    .map((one) => asObject(one)['name'])
    .filter((name): name is string => typeof name === 'string' && /^[A-Za-z][\w.]{0,79}$/.test(name))
    .slice(0, mostFields);
}

function parsed({ headers }: Response, text: string, part: string): unknown {
  if (text === '' || !/json/i.test(headers.get('content-type') ?? '')) return undefined;
  const value = jsonOf(text);
  if (value === undefined) throw new SendError({ code: 'malformed', part });
  return value;
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text += decoder.decode(chunk.value, { stream: true });
    if (text.length <= largestAnswer) continue;
    await reader.cancel();
    // What is cut here is no JSON any more, and is refused as such where somebody reads it.
    return text.slice(0, largestAnswer);
  }
  return text + decoder.decode();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Whether the connection ended within an answer. */
function wasCut(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'terminated';
}
