/** Headers of an answer, with names in lower case. */
export type AnswerHeaders = Readonly<Record<string, string>>;

interface PlainAnswer {
  body: string;
  status: number;
  headers: AnswerHeaders;
}

const plainAnswers = new WeakMap<Response, PlainAnswer>();

/**
 * Makes a text answer whose headers stay a plain record until it is sent. Making `Headers` and reading them
 * back costs more than checking a batch of events. Pass all headers here; a header that is set later is lost.
 */
export function plainAnswer(body: string, status: number, headers: AnswerHeaders): Response {
  const response = new Response(body, { status, headers });
  plainAnswers.set(response, { body, status, headers });
  return response;
}

/**
 * Adds headers to an answer. The last value of a name replaces earlier ones; only values of `vary` are
 * appended.
 */
export function withHeaders(response: Response, ...more: readonly AnswerHeaders[]): Response {
  const plain = plainAnswers.get(response);
  if (plain) {
    const headers: Record<string, string> = {};
    addTo(headers, plain.headers);
    for (const some of more) addTo(headers, some);
    return new Response(plain.body, { status: plain.status, headers });
  }
  for (const [name, value] of more.flatMap((some) => Object.entries(some))) {
    if (name === 'vary') response.headers.append(name, value);
    else response.headers.set(name, value);
  }
  return response;
}

/** Copies one key at a time: for a busy gateway, spreading records is many times slower. */
function addTo(headers: Record<string, string>, more: AnswerHeaders): void {
  for (const name in more) {
    const value = more[name] ?? '';
    const known = name === 'vary' ? headers.vary : undefined;
    headers[name] = known === undefined ? value : `${known}, ${value}`;
  }
}

/** Returns the status of an answer, without making a whole `Response` of a plain one. */
export const statusOf = (response: Response): number => plainAnswers.get(response)?.status ?? response.status;

/**
 * Whether the answer has this header.
 * @param name in lower case
 */
export function hasHeader(response: Response, name: string): boolean {
  const plain = plainAnswers.get(response);
  return plain ? Object.hasOwn(plain.headers, name) : response.headers.has(name);
}

/** Returns headers with names in lower case, so that each name occurs once. */
export function lowerCased(headers: AnswerHeaders): AnswerHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
