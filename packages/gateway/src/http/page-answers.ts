import { statusOf } from './fast-response.js';

/**
 * Makes a page in place of a problem document.
 * @param headers of the problem that hold for the page too: when to send it again, which methods there are
 */
export type PageFor = (
  request: Request,
  status: number,
  headers: Readonly<Record<string, string>>,
) => Promise<Response>;

const kept = ['retry-after', 'allow'];

/**
 * Whether a request asks for a page: a browser that opens an address names `text/html` before or beside
 * everything else, and a program does not.
 */
function asksForPage(request: Request): boolean {
  const accept = request.headers.get('accept');
  return accept !== null && /\btext\/html\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i.test(accept);
}

/** Returns a problem document as a page where a resident asked for one, and any other answer unchanged. */
export async function asPage(request: Request, answer: Response, pageFor: PageFor): Promise<Response> {
  if (statusOf(answer) < 400 || !asksForPage(request)) return answer;
  if (!answer.headers.get('content-type')?.startsWith('application/problem+json')) return answer;
  const headers = kept.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  // A fault in the page must not hide the problem.
  return pageFor(request, answer.status, Object.fromEntries(headers)).catch(() => answer);
}
