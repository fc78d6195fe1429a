import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { describedOperations, undeclared, type DescribedOperation } from '../../testing/declared.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { logInAsStarter } from '../../testing/staff-login.fixtures.js';

const ids = ['01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e', 'plein', '%00', "Zilver'plein"];
const accepts = ['application/json', 'text/csv', 'text/html', 'image/png'];

describe('every answer of every operation', () => {
  let gateway: TestGateway;
  let operations: DescribedOperation[];
  before(async () => {
    const limits = Object.fromEntries(
      ['contact', 'cases', 'feedback', 'polls', 'chat', 'newsroom', 'events', 'eventsWithoutKey'].map(
        (name) => [name, 100_000],
      ),
    );
    gateway = await openTestGateway({ dependencies: { limits } });
    operations = await describedOperations(gateway.app);
  });
  after(() => gateway.close());

  const pathsOf = ({ path, parameters = [] }: DescribedOperation): string[] => {
    const values = parameters
      .filter((one) => one.in === 'path')
      .flatMap(({ schema }) => schema.anyOf?.flatMap((one) => one.const ?? []) ?? []);
    if (!path.includes('{')) return [path];
    return [...values.slice(0, 3), ...ids].map((value) => path.replace(/\{\w+\}/, value));
  };

  /** Bodies that are right, wrong, of another type, broken and too large. */
  const bodiesOf = ({ requestBody, method }: DescribedOperation): RequestInit[] => {
    if (!requestBody) return [{ method: method.toUpperCase() }];
    const [[type = '', { example }] = ['', { example: undefined }]] = Object.entries(requestBody.content);
    const send = (body: string, contentType = type): RequestInit => ({
      method: method.toUpperCase(),
      body,
      headers: { 'content-type': contentType },
    });
    return [
      ...(example === undefined ? [] : [send(JSON.stringify(example)), send(JSON.stringify(example))]),
      send('{}'),
      send('[]'),
      send('{"x":"\\u0000"}'),
      send('{'),
      send('x', 'image/png'),
      send(`{"x":"${'y'.repeat(70_000)}"}`),
    ];
  };

  async function answersTo(
    operation: DescribedOperation,
    headers: Record<string, string>,
  ): Promise<string[]> {
    const found: string[] = [];
    for (const path of pathsOf(operation)) {
      for (const query of ['', '?from=x&language=%00', '?format=csv']) {
        for (const init of bodiesOf(operation)) {
          for (const accept of operation.method === 'get' ? accepts : ['*/*', 'text/html']) {
            const response = await gateway.app.request(`http://localhost${path}${query}`, {
              ...init,
              headers: { accept, ...headers, ...init.headers },
              signal: AbortSignal.timeout(60_000),
            });
            const one = undeclared(operations, operation.method, path, response);
            await response.body?.cancel();
            if (one) found.push(one);
          }
        }
      }
    }
    return found;
  }

  const worthLast = ({ operationId }: DescribedOperation): boolean =>
    /session|revocation|invitation/i.test(operationId);

  for (const [who, headersOf] of [
    ['nobody', () => Promise.resolve({})],
    ['a page of another site', () => Promise.resolve({ origin: 'https://elsewhere.example' })],
    ['an administrator', async () => (await logInAsStarter(gateway)) as Record<string, string>],
  ] as const) {
    test(`is declared with its media type, asked by ${who}`, async () => {
      const headers: Record<string, string> = await headersOf();
      const found: string[] = [];
      const sorted = [...operations].sort((one, other) => Number(worthLast(one)) - Number(worthLast(other)));
      for (const operation of sorted) found.push(...(await answersTo(operation, headers)));
      assert.deepEqual([...new Set(found)], []);
    });
  }
});
