import { readFile } from 'node:fs/promises';
import { profile } from '../../../../packages/gateway/src/testing/content.fixtures.ts';
import { addressOf } from '../target.mjs';

/**
 * Reads who may frame each answer. Only pages for residents may be framed, by the sites of the profile.
 * @type {import('../target.mjs').Attack}
 */
export async function framing({ operations, cookies, ask }, report) {
  const addresses = operations.filter(({ method }) => method === 'GET').map(({ path }) => addressOf(path));
  const others = [
    '/',
    '/absent',
    '/newsroom',
    '/newsroom/',
    '/newsroom/absent',
    '/embed/plein.js',
    '/embed/..%2f',
  ];
  const known = new Set(["'self'", ...(profile.origins ?? [])]);
  for (const address of [...addresses, ...others]) {
    for (const method of ['GET', 'POST', 'DELETE', 'PATCH']) {
      const headers = { cookie: cookies['administrator'] ?? '' };
      const answer = await ask(address, { method, headers });
      await answer.body?.cancel();
      const policy = answer.headers.get('content-security-policy') ?? '';
      const ancestors = /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? ['*'];
      const older = answer.headers.get('x-frame-options');
      const isPage = address.startsWith('/pages/');
      report.check(
        isPage ? ancestors.every((one) => one === "'none'" || known.has(one)) : ancestors.join() === "'none'",
        () => `${method} ${address} may be framed by ${ancestors.join(' ')}.`,
      );
      report.check(isPage || older === 'DENY', () => `${method} ${address} has X-Frame-Options ${older}.`);
      report.check(
        answer.headers.get('cross-origin-opener-policy') === 'same-origin' &&
          answer.headers.get('x-content-type-options') === 'nosniff' &&
          answer.headers.has('referrer-policy'),
        () => `${method} ${address} lacks a security header.`,
      );
    }
  }
  const page = await readFile('packages/newsroom/src/index.html', 'utf8');
  const written = /Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  const sent = (await ask('/newsroom/')).headers.get('content-security-policy');
  report.check(
    sent === `${written}; frame-ancestors 'none'`,
    () => 'The newsroom has two different policies.',
  );
}
