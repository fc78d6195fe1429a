import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** An encoding that a browser can ask for. */
export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const compressible =
  /^(?:text\/(?!event-stream)|application\/(?:[\w.-]+\+)?json\b|application\/wasm|image\/svg)/;

/** Whether files of this content type become smaller. A stream of events is sent as it comes. */
export const isCompressible = (contentType: string): boolean => compressible.test(contentType);

/** Returns the best encoding that the header `Accept-Encoding` allows. */
export function encodingOf(accepted: string | undefined): Encoding {
  const names = new Set(
    (accepted ?? '')
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(';')[0]?.trim().toLowerCase()),
  );
  if (names.has('br')) return 'br';
  return names.has('gzip') ? 'gzip' : 'identity';
}

/**
 * Compresses contents.
 * @param quality of Brotli: 9 for what is compressed once, 4 for what is made for one request
 */
export async function compressed(contents: Buffer, encoding: Encoding, quality: 4 | 9): Promise<Buffer> {
  if (encoding === 'identity') return contents;
  if (encoding === 'gzip') return zip(contents);
  return brotli(contents, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: contents.byteLength,
    },
  });
}
