import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveGateway } from '../../../packages/gateway/src/server/serve.ts';
import { writeBuiltFiles } from '../../../packages/gateway/src/testing/built-files.fixtures.ts';
import { content, profileWithMessages } from '../../../packages/gateway/src/testing/content.fixtures.ts';

/**
 * An operation as the description of the gateway has it.
 * @typedef {object} Operation
 * @property {string} id
 * @property {string} method in capitals
 * @property {string} path with its parameters in braces
 * @property {string | undefined} role the lowest role that may use it
 * @property {Readonly<Record<string, { schema?: object, example?: unknown }>>} bodies by media type
 */

/**
 * A gateway that is attacked, with a session for each role.
 * @typedef {object} Target
 * @property {string} url
 * @property {string} other address of a second gateway on the same store; the embedded store has one, so there it is the same
 * @property {readonly Operation[]} operations
 * @property {Readonly<Record<string, string>>} cookies by role
 * @property {string} key of a system
 * @property {string} secret content of a file that is not served
 * @property {readonly string[]} logged lines of the log of all gateways
 * @property {string | undefined} dataFolder folder of the embedded store
 * @property {string | undefined} databaseUrl of PostgreSQL
 * @property {(path: string, init?: RequestInit) => Promise<Response>} ask follows no redirect
 * @property {() => Promise<void>} close
 */

/** @typedef {(target: Target, report: import('./report.mjs').Report, isShort: boolean) => Promise<void>} Attack */

const roles = ['reader', 'department-editor', 'contact-centre', 'editor'];
const [{ code: department } = { code: '' }] = content.profile.departments;
const secret = 'this file is not served';

/**
 * Opens a gateway with example content, and on PostgreSQL a second one.
 * @param {string | undefined} databaseUrl of PostgreSQL; without it the store is embedded
 * @param {Readonly<Record<string, string>>} [environment] settings that differ
 * @returns {Promise<Target>}
 */
export async function openTarget(databaseUrl, environment = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-attack-'));
  const built = await writeBuiltFiles(folder);
  await writeFile(path.join(folder, 'secret.txt'), secret);
  const data = path.join(folder, 'data');
  const ballotSecret = randomBytes(32).toString('base64');
  /** @type {string[]} */
  const logged = [];
  const note = (/** @type {object} */ fields, /** @type {string} */ message) =>
    logged.push(`${JSON.stringify(fields)} ${message}`);
  const open = () =>
    serveGateway({
      content: { ...content, profile: profileWithMessages },
      environment: {
        ...built,
        PORT: '0',
        PLEIN_DATA: data,
        // Attacks come from several clients, as behind one proxy.
        PLEIN_TRUSTED_PROXY: '1',
        ...(databaseUrl === undefined
          ? {}
          : { DATABASE_URL: databaseUrl, PLEIN_BALLOT_SECRET: ballotSecret }),
        ...environment,
      },
      log: { info: note, warn: note, error: note },
    });
  const gateway = await open();
  const second = databaseUrl === undefined ? undefined : await open();
  const { url } = gateway;
  const ask = (/** @type {string} */ address, /** @type {RequestInit} */ init = {}) =>
    fetch(url + address, { redirect: 'manual', ...init });
  // The start of a gateway ends the link that an earlier one made.
  const administrator = await logIn(ask, url, (second ?? gateway).newsroomUrl);
  const change = async (/** @type {string} */ address, /** @type {object} */ body) => {
    const headers = { 'content-type': 'application/json', origin: url, cookie: administrator };
    const answer = await ask(address, { method: 'POST', headers, body: JSON.stringify(body) });
    if (answer.status !== 201) throw new Error(`${address} answered ${answer.status}.`);
    return /** @type {Promise<Record<string, string>>} */ (answer.json());
  };
  /** @type {Record<string, string>} */
  const cookies = { administrator };
  for (const role of roles) {
    const made = await change('/v1/invitations', {
      name: role,
      role,
      ...(role === 'department-editor' && { department }),
    });
    const link = Object.values(made).find((value) => String(value).includes('login='));
    cookies[role] = await logIn(ask, url, link ?? '');
  }
  const source = 'urn:nld:oin:00000001999999990000:systeem:telefonie';
  const { key = '' } = await change('/v1/api-keys', { name: 'Telefooncentrale', source, channel: 'phone' });
  return {
    url,
    other: second?.url ?? url,
    logged,
    ask,
    cookies,
    key,
    secret,
    dataFolder: databaseUrl === undefined ? data : undefined,
    databaseUrl,
    operations: await operationsOf(ask),
    async close() {
      await gateway.close();
      await second?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Uses a one-time link, and returns the cookie of the session. */
async function logIn(
  /** @type {Target['ask']} */ ask,
  /** @type {string} */ origin,
  /** @type {string} */ link,
) {
  const token = /login=([\w-]+)/.exec(link)?.[1];
  const answer = await ask('/v1/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token }),
  });
  if (answer.status !== 201) throw new Error(`The login answered ${answer.status}.`);
  return answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
}

/** Reads the operations from the description of the gateway. @returns {Promise<Operation[]>} */
async function operationsOf(/** @type {Target['ask']} */ ask) {
  const document = /** @type {{ paths: Record<string, Record<string, Described>> }} */ (
    await (await ask('/openapi.json')).json()
  );
  return Object.entries(document.paths).flatMap(([address, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      id: described.operationId,
      method: method.toUpperCase(),
      path: address,
      role: described['x-role'],
      bodies: described.requestBody?.content ?? {},
    })),
  );
}

/**
 * @typedef {object} Described
 * @property {string} operationId
 * @property {string} [x-role]
 * @property {{ content: Operation['bodies'] }} [requestBody]
 */

/** Returns the address of an operation, with something in the place of each parameter. */
export const addressOf = (/** @type {string} */ path) =>
  path
    .replace('{poll}', 'plein')
    .replace('{report}', 'volume')
    .replace('{name}', 'event')
    .replace(/\{\w+\}/g, '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2f');
