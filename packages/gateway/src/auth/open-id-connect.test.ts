import type { AnswerList } from '@plein/domain/answers.js';
import type { Session } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { GrantedRole } from '../core/login-service.js';
import { content } from '../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../testing/gateway.fixtures.js';
import { openLoginProvider, type LoginProvider } from '../testing/login-provider.fixtures.js';
import { actorIn, openIdConnect } from './open-id-connect.js';

const own = 'https://plein.zilverbeek.example';
const roles = new Map<string, GrantedRole>([
  ['kcc', { role: 'contact-centre' }],
  ['web', { role: 'editor' }],
  ['web-afval', { role: 'department-editor', department: 'afval' }],
  ['web-sport', { role: 'department-editor', department: 'sport' }],
  ['vakafdeling', { role: 'department-editor' }],
]);
const log = { info: () => {}, warn: () => {}, error: () => {} };

describe('logging in at the login service of the municipality', () => {
  let provider: LoginProvider;
  let gateway: TestGateway;
  before(async () => {
    provider = await openLoginProvider(`${own}/v1/session/callback`);
    const { issuer, clientId, clientSecret } = provider;
    const config = {
      issuer,
      clientId,
      clientSecret,
      roleClaim: 'roles',
      departmentClaim: 'department',
      roles,
    };
    const departments = ['burgerzaken', 'afval'].map((code) => ({ code, name: { nl: code } }));
    const answerOf = (id: string) => ({
      ...{ id, department: id },
      ...{ question: { nl: `Wat is ${id}?` }, answer: { nl: `Dat is ${id}.` } },
    });
    gateway = await openTestGateway({
      content: {
        ...content,
        profile: { ...content.profile, departments },
        knowledge: [answerOf('burgerzaken'), answerOf('afval')],
      },
      dependencies: { publicUrl: own, loginService: openIdConnect(config, own, log) },
    });
  });
  after(async () => {
    await gateway.close();
    await provider.close();
  });

  /** Follows the pages of the provider as a browser does, with its cookies, up to the redirect back. */
  async function throughProvider(url: string): Promise<string> {
    const jar = new Map<string, string>();
    let next = url;
    for (let step = 0; step < 12; step++) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(next, { redirect: 'manual', headers: { cookie } });
      for (const one of response.headers.getSetCookie()) {
        const [pair = ''] = one.split(';', 1);
        jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
      }
      next = new URL(response.headers.get('location') ?? '', next).href;
      if (next.startsWith(own)) return next;
    }
    throw new Error('The provider did not lead back.');
  }

  async function begin(): Promise<{ url: string; cookie: string }> {
    const response = await gateway.app.request(`${own}/v1/session/login`);
    assert.equal(response.status, 302);
    const cookie = response.headers.get('set-cookie') ?? '';
    assert.match(cookie, /^__Host-plein-login=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    return { url: response.headers.get('location') ?? '', cookie: cookie.split(';', 1)[0] ?? '' };
  }

  async function logIn(person: LoginProvider['person']): Promise<Response> {
    provider.person = person;
    const { url, cookie } = await begin();
    return gateway.app.request(await throughProvider(url), { headers: { cookie } });
  }

  test('a colleague comes in with the highest role that the claim gives', async () => {
    const response = await logIn({ sub: 'm1', name: 'A. Medewerker', roles: ['kcc', 'web', 'anders'] });
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('location'), '/newsroom/');
    const cookie = response.headers.getSetCookie().find((one) => one.includes('plein-session')) ?? '';
    assert.match(cookie, /Secure; SameSite=Strict$/);
    const session = await gateway.ask<Session>(`${own}/v1/session`, undefined, {
      headers: { cookie: cookie.split(';', 1)[0] ?? '' },
    });
    assert.deepEqual(session.body, {
      actor: { id: `${new URL(provider.issuer).host}:m1`, name: 'A. Medewerker', role: 'editor' },
      logins: { openIdConnect: true },
    });
  });

  for (const [how, said] of [
    ['by a group of its department', { roles: ['financien', 'web-afval'] }],
    ['by a group and the claim of the department', { roles: ['vakafdeling'], department: 'afval' }],
  ] as const) {
    test(`an editor of a department comes in ${how}, and keeps the answers of that department alone`, async () => {
      const response = await logIn({ sub: 'm4', name: 'D. Medewerker', ...said, roles: [...said.roles] });
      assert.equal(response.status, 302);
      const cookies = response.headers.getSetCookie().map((one) => one.split(';', 1)[0] ?? '');
      const headers = { cookie: cookies.find((one) => one.includes('plein-session=')) ?? '', origin: own };
      const { body } = await gateway.ask<Session>(`${own}/v1/session`, undefined, { headers });
      assert.deepEqual([body.actor?.role, body.actor?.department], ['department-editor', 'afval']);
      const { answers } = (await gateway.ask<AnswerList>(`${own}/v1/answers`, undefined, { headers })).body;
      const statuses = [];
      for (const id of ['afval', 'burgerzaken']) {
        const record = answers.find((one) => one.id === id);
        const draft = { ...record?.published, answer: { nl: 'Dat staat op de site.' } };
        const changed = { ...headers, 'if-match': record?.tag ?? '' };
        const answer = await gateway.ask(`${own}/v1/answers/${id}`, draft, {
          method: 'PUT',
          headers: changed,
        });
        statuses.push(answer.status);
      }
      assert.deepEqual(statuses, [200, 403]);
      assert.equal((await gateway.ask(`${own}/v1/callbacks`, undefined, { headers })).status, 403);
    });
  }

  test('an editor of a department that is not known here is told so, and stays outside', async () => {
    for (const said of [
      { roles: ['web-sport'] },
      { roles: ['vakafdeling'] },
      { roles: ['vakafdeling'], department: 'sport' },
    ]) {
      const response = await logIn({ sub: 'm5', ...said });
      assert.equal(response.status, 403);
      assert.match(await response.text(), /die afdeling is hier niet bekend/);
      assert.ok(!response.headers.getSetCookie().some((one) => one.includes('plein-session')));
    }
  });

  test('who logs in anew ends the session of that browser', async () => {
    const person = { sub: 'm3', name: 'C. Medewerker', roles: ['kcc'] };
    const cookies = (await logIn(person)).headers.getSetCookie().map((one) => one.split(';', 1)[0] ?? '');
    const cookie = cookies.find((one) => one.includes('plein-session=')) ?? '';
    const who = async () =>
      (await gateway.ask<Session>(`${own}/v1/session`, undefined, { headers: { cookie } })).body.actor?.name;
    assert.equal(await who(), person.name);
    const login = (headers: Record<string, string> = {}) =>
      gateway.app.request(`${own}/v1/session/login`, { headers: { cookie, ...headers } });
    for (const dest of ['image', 'iframe', 'script', 'empty']) await login({ 'sec-fetch-dest': dest });
    assert.equal(await who(), person.name, 'what is on another page logs nobody out');
    await login({ 'sec-fetch-dest': 'document' });
    assert.equal(await who(), undefined);
  });

  test('who has no role here is told so, and stays outside', async () => {
    const response = await logIn({ sub: 'm2', name: 'B. Medewerker', roles: ['financien'] });
    assert.equal(response.status, 403);
    assert.match(await response.text(), /nog geen rol in de newsroom/);
    assert.ok(!response.headers.getSetCookie().some((one) => one.includes('plein-session')));
  });

  test('the request goes with PKCE, a state and a nonce', async () => {
    const asked = new URL((await begin()).url).searchParams;
    assert.equal(asked.get('code_challenge_method'), 'S256');
    for (const name of ['code_challenge', 'state', 'nonce'])
      assert.ok((asked.get(name) ?? '').length >= 40, name);
    assert.equal(asked.get('redirect_uri'), `${own}/v1/session/callback`);
  });

  test('an answer that belongs to another browser, or that somebody made up, lets nobody in', async () => {
    provider.person = { sub: 'm1', roles: ['kcc'] };
    const first = await begin();
    const back = await throughProvider(first.url);
    const second = await begin();
    for (const [address, cookie] of [
      [back, second.cookie],
      [back, ''],
      [`${own}/v1/session/callback?code=zomaar&state=zomaar`, first.cookie],
      [`${own}/v1/session/callback?error=access_denied`, first.cookie],
      [back, '__Host-plein-login=geen-json'],
    ] as const) {
      const response = await gateway.app.request(address, { headers: { cookie } });
      assert.equal(response.status, 403);
      assert.ok(!response.headers.getSetCookie().some((one) => one.includes('plein-session')));
    }
  });

  test('a service that does not answer is told to who wants to log in', async () => {
    const config = { ...provider, issuer: 'http://127.0.0.1:1', roleClaim: 'roles', roles };
    const lonely = await openTestGateway({
      dependencies: { publicUrl: own, loginService: openIdConnect(config, own, log) },
    });
    const response = await lonely.app.request(`${own}/v1/session/login`);
    assert.equal(response.status, 503);
    assert.match(await response.text(), /antwoordt niet/);
    await lonely.close();
  });

  test('a claim may be a text, a list, or stand inside another', () => {
    const actor = (claims: object, roleClaim: string) =>
      actorIn({ sub: 'm1', ...claims }, { issuer: 'https://login.example', roleClaim, roles });
    const known = {
      status: 'ok',
      actor: { id: 'login.example:m1', name: 'm1', role: 'contact-centre' },
    };
    assert.deepEqual(actor({ roles: 'kcc' }, 'roles'), known);
    assert.deepEqual(actor({ realm_access: { roles: ['kcc'] } }, 'realm_access.roles'), known);
    assert.deepEqual(actor({ 'https://plein/roles': ['kcc'] }, 'https://plein/roles'), known);
    assert.deepEqual(actor({ roles: { kcc: true } }, 'roles'), {
      status: 'invalid',
      reason: 'no-role',
    });
  });
});
