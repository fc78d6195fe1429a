import { request as ask } from 'node:http';

/**
 * Reads the body of a request. A body that was cut is returned as far as it came.
 * @param {import('node:http').IncomingMessage} request
 * @param {(length: number) => void} [onPart] receives how much came until now, in characters
 * @returns {Promise<string>}
 */
export async function readAll(request, onPart) {
  let text = '';
  try {
    for await (const part of request.setEncoding('utf8')) {
      text += part;
      onPart?.(text.length);
    }
  } catch {
    return text;
  }
  return text;
}

/**
 * Sends a request to the gateway. The status is 0 when the gateway is not there.
 * @param {string} target
 * @param {import('node:http').IncomingMessage} request
 * @param {string} body
 * @param {() => void} [onSent] is called when the whole request is on its way
 * @returns {Promise<{ status: number, text: string, headers: import('node:http').OutgoingHttpHeaders }>}
 */
export function pass(target, request, body, onSent) {
  return new Promise((resolve) => {
    const gone = () => resolve({ status: 0, text: '', headers: {} });
    const headers = { ...request.headers, 'content-length': String(Buffer.byteLength(body)) };
    delete headers.connection;
    const upstream = ask(
      `${target}${request.url}`,
      { method: request.method ?? 'GET', headers },
      (answer) => {
        let text = '';
        answer
          .setEncoding('utf8')
          .on('data', (part) => (text += part))
          .on('error', gone)
          .on('end', () => {
            const type = answer.headers['content-type'] ?? 'text/plain';
            resolve({ status: answer.statusCode ?? 0, text, headers: { 'content-type': type } });
          });
      },
    );
    upstream.on('error', gone).end(body, onSent);
  });
}
