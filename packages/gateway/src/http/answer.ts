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

/** The answer with more headers, which win from those of the same name; only `vary` is added to. */
export function withHeaders(response: Response, more: AnswerHeaders): Response {
  const plain = plainAnswers.get(response);
  if (plain) {
    const headers = { ...plain.headers, ...more };
    if (plain.headers.vary !== undefined && more.vary !== undefined) {
      headers.vary = `${plain.headers.vary}, ${more.vary}`;
    }
    return new Response(plain.body, { status: plain.status, headers });
  }
  for (const [name, value] of Object.entries(more)) {
    if (name === 'vary') response.headers.append(name, value);
    else response.headers.set(name, value);
  }
  return response;
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
