import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { writeBuiltFiles } from '../testing/built-files.fixtures.js';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';
import { serveGateway } from './serve.js';

describe('the log of a gateway', async () => {
  const { folder, remove } = await temporaryFolder();
  after(remove);

  it('logs a start, a stop and each request, without a query, an address or a reference', async () => {
    const lines: [object, string][] = [];
    const info = (fields: object, message: string) => void lines.push([fields, message]);
    const data = folder;
    const gateway = await serveGateway({
      environment: { PLEIN_DATA: data, PORT: '0', PLEIN_LOG: 'info', ...(await writeBuiltFiles(folder)) },
      log: { info, warn: () => {}, error: () => {} },
    });
    await fetch(`${gateway.url}/pages/status?reference=ZB-2026-0417`);
    await fetch(`${gateway.url}/v1/polls/geheim?naam=Jansen`);
    await fetch(`${gateway.url}/jansen`);
    await fetch(`${gateway.url}/embed/plein.css?x=Jansen`);
    await fetch(`${gateway.url}/embed/none.js?x=Jansen`);
    await gateway.close();
    const messages = lines.map(([, message]) => message);
    assert.deepEqual([messages[0], messages.at(-1)], ['Plein is open.', 'Plein is closed.']);
    const requests = lines.filter(([, message]) => message === 'Request.').map(([fields]) => fields);
    assert.deepEqual(
      requests.map((fields) =>
        Object.entries(fields)
          .slice(0, 3)
          .map(([, value]) => value as unknown),
      ),
      [
        ['GET', '/pages/status', 200],
        ['GET', '/v1/polls/{poll}', 404],
        ['GET', '-', 404],
        ['GET', '/embed/*', 200],
        ['GET', '-', 404],
      ],
    );
    assert.doesNotMatch(JSON.stringify(lines), /jansen|0417|geheim/i);
  });
});
