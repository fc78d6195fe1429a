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

/** Returns the media type of a request without its parameters, in lower case. */
export function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Reads, limits and parses the body of a request. What is not valid comes back as the answer to give. */
export async function readBody(
  request: Request,
  types: readonly string[],
  limit = bodyLimit,
): Promise<BodyResult> {
  const told = request.headers.get('content-type');
  const contentType = told !== null && types.includes(told) ? told : mediaType(request);
  if (!types.includes(contentType)) {
    return {
      status: 'invalid',
      answer: problem(415, `Send the body as ${types.join(' or ')}, with that Content-Type.`),
    };
  }
  const encoding = request.headers.get('content-encoding');
  if (encoding && encoding.toLowerCase() !== 'identity') {
    return { status: 'invalid', answer: problem(415, 'Send the body without compression.') };
  }
  const bytes = await readLimited(request, limit);
  if (!bytes) {
    return { status: 'invalid', answer: problem(413, `The body is too large. Send at most ${limit} bytes.`) };
  }
  const text = decode(bytes);
  if (text === undefined) return { status: 'invalid', answer: problem(400, 'The body is not UTF-8 text.') };
  return contentType === formType ? readForm(text, contentType) : readJson(text, contentType);
}

async function readLimited(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const length = request.headers.get('content-length');
  if (Number(length ?? 0) > limit) return undefined;
  // A body is never longer than its `Content-Length`, and reading it as a stream costs more than all checks
  // together. In Firefox, where stories and tests run the gateway, a request has no stream.
  if (length !== null || !request.body) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.byteLength > limit ? undefined : bytes;
  }
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const chunk = part.value as Uint8Array;
    size += chunk.byteLength;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(chunk);
  }
  if (chunks.length === 1 && chunks[0]) return chunks[0];
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
    return {
      status: 'invalid',
      answer: problem(400, 'The body is not JSON. Check quotes, commas and brackets.'),
    };
  }
  // Valid UTF-8 and valid JSON can hold such a character only as an escape.
  const found = unstorableIn(body, text.includes('\\u') ? 'any' : 'plain');
  if (found)
    return { status: 'invalid', answer: problem(400, 'One field cannot be stored.', { errors: [found] }) };
  return { status: 'ok', body, contentType };
}

function readForm(text: string, contentType: string): BodyResult {
  // A browser sends each line break as two characters; it counts as the one that was typed.
  const form = new URLSearchParams(text.replaceAll(/%0D(?:%0A)?/gi, '%0A'));
  const found = unstorableIn(Object.fromEntries(form));
  if (found)
    return { status: 'invalid', answer: problem(400, 'One field cannot be stored.', { errors: [found] }) };
  return { status: 'ok', body: form, contentType };
}
