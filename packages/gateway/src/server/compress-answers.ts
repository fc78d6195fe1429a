import type { Context, MiddlewareHandler } from 'hono';
import { compressed, encodingOf, isCompressible, type Encoding } from './files/encoding.js';

/** A smaller answer fits in one packet, compressed or not. In bytes. */
const smallest = 1_024;
/** Maximum number of answers that are remembered compressed; one is a profile or a page, of some kilobytes. */
const mostRemembered = 50;

/**
 * Compresses what everybody may read: the profile, polls, pages and documents. An answer to somebody who is
 * logged in stays as it is, because the length of a compressed answer can give away a secret in it.
 */
export function compressAnswers(): MiddlewareHandler {
  const known = new Map<string, Buffer>();

  /** Compresses an answer with an ETag once for each encoding. An ETag is that of one address. */
  async function bodyOf({ req, res }: Context, text: Buffer, encoding: Encoding): Promise<Buffer> {
    const etag = res.headers.get('etag');
    if (etag === null) return compressed(text, encoding, 4);
    const key = `${encoding} ${etag} ${req.path}`;
    const found = known.get(key);
    if (found) return found;
    const body = await compressed(text, encoding, 9);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, body);
    return body;
  }

  return async (context, next) => {
    await next();
    if (!mayBeCompressed(context)) return;
    const answer = context.res;
    answer.headers.append('Vary', 'Accept-Encoding');
    const encoding = encodingOf(context.req.header('accept-encoding'));
    if (encoding === 'identity' || !answer.body) return;
    const whole = Buffer.from(await answer.arrayBuffer());
    const isSmall = whole.byteLength < smallest;
    const body = isSmall ? whole : await bodyOf(context, whole, encoding);
    const headers = new Headers(answer.headers);
    headers.set('Content-Length', String(body.byteLength));
    if (!isSmall) headers.set('Content-Encoding', encoding);
    context.res = new Response(new Uint8Array(body), { status: answer.status, headers });
  };
}

function mayBeCompressed({ req, res }: Context): boolean {
  if (req.header('cookie') !== undefined || req.header('authorization') !== undefined) return false;
  const { headers } = res;
  if (headers.has('content-encoding')) return false;
  return isCompressible(headers.get('content-type') ?? '');
}
