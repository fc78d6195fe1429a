import { bytesBesideBase64 } from './bodies/beside-base64.js';
import type { HeldBody } from './bodies/body-room.js';
import { readFormWithFiles } from './bodies/form-with-files.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { problem } from './problem.js';
import { unstorableIn } from './validation.js';

/**
 * Maximum size of a body, in bytes. An event may be 64 KB (CloudEvents), and other bodies have the same
 * limit.
 */
export const bodyLimit = 65_536;

/** A body as it was sent, or the answer that says why it is not taken. */
export type BodyResult =
  { status: 'ok'; body: unknown; contentType: string } | { status: 'invalid'; answer: Response };

const formType = 'application/x-www-form-urlencoded';
const filesType = 'multipart/form-data';

/** Returns the media type of a request without its parameters, in lower case. */
export function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** What an operation takes as its body. */
export interface BodyRules {
  types: readonly string[];
  /** Maximum size in bytes. Only files may make a body larger than `bodyLimit`. */
  limit: number;
  /** The room of this body, where it may be a large one. */
  held?: HeldBody | undefined;
}

/** Reads, limits and parses the body of a request. What is not valid comes back as the answer to give. */
export async function readBody(request: Request, { types, limit, held }: BodyRules): Promise<BodyResult> {
  const told = request.headers.get('content-type');
  const contentType = told !== null && types.includes(told) ? told : mediaType(request);
  if (!types.includes(contentType)) {
    return refusal(415, `Send the body as ${types.join(' or ')}, with that Content-Type.`);
  }
  const encoding = request.headers.get('content-encoding');
  if (encoding && encoding.toLowerCase() !== 'identity') {
    return refusal(415, 'Send the body without compression.');
  }
  const most = contentType === formType ? Math.min(limit, bodyLimit) : limit;
  // The client hung up. That is no fault of ours, so it fills no log.
  const read = await readLimited(request, most, held).catch(() => undefined);
  if (read === undefined) return refusal(400, 'The body did not arrive whole.');
  if (read === 'no-room') {
    const headers = { 'retry-after': '10' };
    return {
      status: 'invalid',
      answer: problem(503, 'Too many files come in now. Send it again.', { headers }),
    };
  }
  if (read === 'too-large') return refusal(413, `The body is too large. Send at most ${most} bytes.`);
  if (contentType === filesType) return readFiles(read, told ?? '');
  if (read.length > bodyLimit && bytesBesideBase64(read) > bodyLimit) {
    return refusal(413, `The body is too large. Send at most ${bodyLimit} bytes beside the files.`);
  }
  const text = decode(read);
  if (text === undefined) return refusal(400, 'The body is not UTF-8 text.');
  return contentType === formType ? readForm(text, contentType) : readJson(text, contentType);
}

const unstorable = (found: FieldProblem): BodyResult => ({
  status: 'invalid',
  answer: problem(400, 'One field cannot be stored.', { errors: [found] }),
});

const refusal = (status: number, detail: string): BodyResult => ({
  status: 'invalid',
  answer: problem(status, detail),
});

async function readLimited(
  request: Request,
  limit: number,
  held: HeldBody | undefined,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'no-room'> {
  const length = request.headers.get('content-length');
  if (Number(length ?? 0) > limit) return 'too-large';
  const mayBeLarge = limit > bodyLimit && (length === null || Number(length) > bodyLimit);
  // A body is never longer than its `Content-Length`, and reading it as a stream costs more than all checks
  // together. In Firefox, where stories and tests run the gateway, a request has no stream.
  if ((length !== null && !mayBeLarge) || !request.body) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.byteLength > limit ? 'too-large' : bytes;
  }
  const reader = request.body.getReader();
  const stop = () => reader.cancel().catch(() => undefined);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let isLetGo = false;
  if (held) {
    held.onLetGo = () => {
      isLetGo = true;
      chunks.length = 0;
      void stop();
    };
  }
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const chunk = part.value as Uint8Array<ArrayBuffer>;
    size += chunk.byteLength;
    if (size > limit) {
      await stop();
      return 'too-large';
    }
    if (held?.grow(chunk.byteLength) === false) break;
    chunks.push(chunk);
  }
  if (isLetGo) return 'no-room';
  held?.finish();
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (chunks.length === 1 && first) return first;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function readJson(text: string, contentType: string): BodyResult {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return refusal(400, 'The body is not JSON. Check quotes, commas and brackets.');
  }
  // Valid UTF-8 and valid JSON can hold such a character only as an escape.
  const found = unstorableIn(body, text.includes('\\u') ? 'any' : 'plain');
  if (found) return unstorable(found);
  return { status: 'ok', body, contentType };
}

function readForm(text: string, contentType: string): BodyResult {
  // A browser sends each line break as two characters; it counts as the one that was typed.
  const form = new URLSearchParams(text.replaceAll(/%0D(?:%0A)?/gi, '%0A'));
  const found = unstorableIn(Object.fromEntries(form));
  if (found) return unstorable(found);
  return { status: 'ok', body: form, contentType };
}

function readFiles(bytes: Uint8Array<ArrayBuffer>, contentType: string): BodyResult {
  const read = readFormWithFiles(bytes, contentType, bodyLimit);
  switch (read.status) {
    case 'invalid':
      return refusal(400, 'The body is not a form with files.');
    case 'too-large':
      return refusal(413, `The form is too large. Send at most ${bodyLimit} bytes beside the files.`);
    case 'ok': {
      const texts = [...read.form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
      const found = unstorableIn(Object.fromEntries(texts));
      return found ? unstorable(found) : { status: 'ok', body: read.form, contentType: filesType };
    }
  }
}
