/** Headers of an answer by their names in lower case. */
export type AnswerHeaders = Readonly<Record<string, string>>;

interface PlainAnswer {
  body: string;
  status: number;
  headers: AnswerHeaders;
}

const plainAnswers = new WeakMap<Response, PlainAnswer>();

/**
 * An answer of text whose headers stay a plain record until it is sent: making `Headers` and reading them back
 * costs more than checking a batch of events. Give it all its headers here; what is set on it later is lost.
 */
export function plainAnswer(body: string, status: number, headers: AnswerHeaders): Response {
  const response = new Response(body, { status, headers });
  plainAnswers.set(response, { body, status, headers });
  return response;
}

/** The answer with more headers, of which the last of a name wins; only `vary` is added to. */
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

/** Key by key: at the pace of a busy gateway, spreading one record after another is many times slower. */
function addTo(headers: Record<string, string>, more: AnswerHeaders): void {
  for (const name in more) {
    const value = more[name] ?? '';
    const known = name === 'vary' ? headers.vary : undefined;
    headers[name] = known === undefined ? value : `${known}, ${value}`;
  }
}

/** Whether the answer has this header. @param name in lower case */
export function hasHeader(response: Response, name: string): boolean {
  const plain = plainAnswers.get(response);
  return plain ? name in plain.headers : response.headers.has(name);
}

/** Names of headers in lower case, so that each is there once. */
export function lowerCased(headers: AnswerHeaders): AnswerHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
