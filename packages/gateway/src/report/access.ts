import type { Access } from '../dependencies.js';
import { equalInConstantTime, sha256 } from '../digest.js';
import { problem } from '../http/problem.js';
import type { Identify } from '../http/register.js';

const user = 'newsroom';

/**
 * Guards what only the newsroom may read. Answers undefined when the request may go on, else what to answer.
 * Without access rules it is closed.
 */
export async function guardNewsroom(
  access: Access | undefined,
  request: Request,
): Promise<Response | undefined> {
  if (access?.reports === 'open' && !cameThroughProxy(request)) return undefined;
  if (access?.reports !== 'key' || !access.newsroomKey) {
    return problem(
      403,
      'The newsroom is closed on this address: set PLEIN_NEWSROOM_KEY to open it with a password.',
    );
  }
  const given = await sha256(request.headers.get('authorization') ?? '');
  const expected = await sha256(basic(access.newsroomKey));
  if (equalInConstantTime(given, expected)) return undefined;
  return problem(401, `Log in as ${user} with the password of the newsroom.`, {
    headers: { 'WWW-Authenticate': 'Basic realm="Plein newsroom", charset="UTF-8"' },
  });
}

/** A proxy on this machine makes the whole world look like this machine. */
function cameThroughProxy({ headers }: Request): boolean {
  return ['forwarded', 'x-forwarded-for', 'x-real-ip'].some((name) => headers.has(name));
}

/** Who asks, as far as these access rules know: anybody who may come in is an administrator. */
export function identifyBy(access: Access | undefined): Identify {
  return async (request) =>
    (await guardNewsroom(access, request)) ?? { id: user, name: user, role: 'administrator' };
}

function basic(key: string): string {
  const bytes = new TextEncoder().encode(`${user}:${key}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
