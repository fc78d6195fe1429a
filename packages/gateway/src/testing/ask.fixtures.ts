import type { Hono } from 'hono';

export interface JsonAnswer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** Asks an operation of a gateway with JSON: GET without a body, POST with one. */
export async function askJson<Body>(
  app: Pick<Hono, 'request'>,
  path: string,
  body?: unknown,
  init: RequestInit = {},
): Promise<JsonAnswer<Body>> {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await app.request(path, {
    ...sent,
    ...init,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...init.headers },
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as Body };
}

/** Asks an operation for the version of what it changes that this tag names; no tag, or an empty one, names none. */
export const askWithTag = <Body>(
  app: Pick<Hono, 'request'>,
  path: string,
  body?: unknown,
  tag?: string,
): Promise<JsonAnswer<Body>> => askJson<Body>(app, path, body, tag ? { headers: { 'if-match': tag } } : {});
