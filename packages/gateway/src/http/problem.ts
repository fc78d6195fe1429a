import type { FieldProblem, ProblemDocument } from '@plein/domain/problem.js';
import { lowerCased, plainAnswer } from './fast-response.js';

const titles: Readonly<Record<number, string>> = {
  400: 'The request is not valid',
  401: 'Log in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not available in this form',
  409: 'Not possible now',
  413: 'Too large',
  415: 'This content type is not accepted',
  429: 'Too many requests',
  500: 'Something went wrong here',
  503: 'Not available now',
  507: 'No room now',
};

/**
 * Makes the problem document of a status. `type` is `about:blank`, because the status already identifies the
 * kind of problem.
 */
export function problemDocument(status: number, detail: string, errors?: FieldProblem[]): ProblemDocument {
  return {
    type: 'about:blank',
    title: titles[status] ?? 'The request failed',
    status,
    detail,
    ...(errors && errors.length > 0 ? { errors } : {}),
  };
}

/** Makes an answer with a problem document. Handlers return it; they do not throw. */
export function problem(
  status: number,
  detail: string,
  options: { errors?: FieldProblem[]; headers?: Record<string, string> } = {},
): Response {
  const document = problemDocument(status, detail, options.errors);
  return jsonText(JSON.stringify(document), status, 'application/problem+json', options.headers);
}

/** Makes an answer with a JSON body. It is not cached unless `headers` says otherwise. */
export function json(status: number, value: unknown, headers?: Record<string, string>): Response {
  return jsonText(JSON.stringify(value), status, 'application/json', headers);
}

function jsonText(
  text: string,
  status: number,
  type: string,
  headers: Record<string, string> | undefined,
): Response {
  const usual = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
  return plainAnswer(text, status, headers ? { ...usual, ...lowerCased(headers) } : usual);
}
