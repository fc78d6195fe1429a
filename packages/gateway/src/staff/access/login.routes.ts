import { operation, type Capability } from '../../http/operation.js';
import { problem } from '../../http/problem.js';
import { basePathOf } from '../../http/base-path.js';
import { cookieJar } from '../../auth/cookies.js';
import type { LoginResult } from '../../core/login-service.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import { earlierSession } from './earlier-session.js';
import type { SessionParts } from './session.routes.js';
import { cookieSeconds } from '../../auth/sessions.js';

const pendingSeconds = 600;

/** The operations for logging in with the municipality's own login service, by OpenID Connect. */
export function loginCapability(
  parts: SessionParts & { publicUrl: string | undefined; profiles: Pick<ProfileService, 'profile'> },
): Capability {
  const { identity, sessions, changes, loginService, publicUrl, failures, profiles } = parts;
  // The login service redirects from another site, and the browser does not send a `Strict` cookie then.
  const base = basePathOf(publicUrl);
  const pending = cookieJar({ name: 'plein-login', sameSite: 'Lax', publicUrl });
  const none = () => problem(404, 'No login service is set on this gateway.');
  return [
    operation({
      method: 'get',
      path: '/v1/session/login',
      id: 'beginLogin',
      summary: 'Go to the login service of the municipality (OpenID Connect)',
      tag: 'access',
      limit: 'login',
      answers: {
        302: { description: 'To the login service.' },
        404: { description: 'No login service is set.' },
        503: { description: 'The login service does not answer.' },
      },
      async handler({ request }) {
        if (!loginService) return none();
        const begun = await loginService.begin().catch(() => undefined);
        if (!begun) return page(503, 'unavailable', base);
        // The browser sends the cookie of a session here, and not with the redirect back.
        const earlier = isVisit(request) ? await earlierSession(parts, request) : undefined;
        if (earlier) {
          await changes.make(earlier.actor, (change) => earlier.end(change));
          await sessions.notifyEnded();
        }
        return redirect(begun.url, [pending.write(request, begun.pending, pendingSeconds)]);
      },
    }),
    operation({
      method: 'get',
      path: '/v1/session/callback',
      id: 'finishLogin',
      summary: 'The address to which the login service redirects',
      tag: 'access',
      limit: 'login',
      answers: {
        302: { description: 'Logged in: to the newsroom, with a cookie.' },
        403: { description: 'The user has no role here, or the login did not begin here.' },
        404: { description: 'No login service is set.' },
      },
      async handler({ request }) {
        if (!loginService) return none();
        const begun = pending.read(request);
        const result: LoginResult =
          begun === undefined
            ? { status: 'invalid', reason: 'failed' }
            : await loginService.finish(new URL(request.url).search, begun);
        const clearCookie = pending.write(request, '', 0);
        if (result.status === 'invalid') {
          failures.count('login-service');
          return page(403, result.reason, base, [clearCookie]);
        }
        const { actor } = result;
        const departments = (await profiles.profile())?.departments ?? [];
        if (actor.department !== undefined && !departments.some(({ code }) => code === actor.department)) {
          failures.count('login-service');
          return page(403, 'no-department', base, [clearCookie]);
        }
        const token = await changes.make(actor, async ({ transaction, note }) => {
          await note({ action: 'session.opened', subject: actor.role, detail: 'login service' });
          return sessions.begin(transaction, actor);
        });
        return redirect(`${base}/newsroom/`, [
          identity.cookie.write(request, token, cookieSeconds),
          clearCookie,
        ]);
      },
    }),
  ];
}

/**
 * Whether a person goes to this address. A picture or a frame on another page of the same site sends the cookie as well,
 * and must log nobody out.
 */
const isVisit = (request: Request): boolean =>
  (request.headers.get('sec-fetch-dest') ?? 'document') === 'document';

function redirect(location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 302, headers });
}

const sentences = {
  'no-role': 'U hebt nog geen rol in de newsroom. Vraag de beheerder om een rol.',
  'no-department':
    'Uw rol hoort bij een afdeling, maar die afdeling is hier niet bekend. Vraag de beheerder om hulp.',
  failed: 'Inloggen lukte niet. Begin opnieuw bij de newsroom.',
  unavailable: 'De inlogdienst van de gemeente antwoordt niet. Probeer het later opnieuw.',
} as const;

/** Makes a page, because a person with a browser comes back from the login service. */
function page(
  status: number,
  reason: keyof typeof sentences,
  base: string,
  cookies: readonly string[] = [],
): Response {
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
  });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  const body = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Niet ingelogd</title><link rel="stylesheet" href="${base}/pages/plein.css"></head><body><main><h1>Niet ingelogd</h1><p>${sentences[reason]}</p><p><a class="alone" href="${base}/newsroom/">Naar de newsroom</a></p></main></body></html>`;
  return new Response(body, { status, headers });
}
