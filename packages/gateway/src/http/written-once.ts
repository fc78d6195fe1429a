import { sha256 } from '../core/digest.js';
import { plainAnswer, type AnswerHeaders } from './fast-response.js';

/**
 * Returns a function that answers with a document that does not change while the gateway runs. It is written once and has
 * an ETag, so that it is compressed once too: what anybody may ask for must not cost more than sending it.
 * @param headers with names in lower case
 */
export function writtenOnce(make: () => object, headers: AnswerHeaders): () => Promise<Response> {
  let written: Promise<{ text: string; etag: string }> | undefined;
  const write = async (): Promise<{ text: string; etag: string }> => {
    const text = JSON.stringify(make());
    return { text, etag: `"${(await sha256(text)).slice(0, 32)}"` };
  };
  return async () => {
    const { text, etag } = await (written ??= write());
    return plainAnswer(text, 200, { ...headers, etag });
  };
}
