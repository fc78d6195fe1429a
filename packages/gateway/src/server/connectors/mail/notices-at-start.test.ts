import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callbackRequest } from '../../../connectors/outbox/outside-system.fixtures.js';
import { startMailServer } from '../../../connectors/testing/mail-server.fixtures.js';
import { content, mondayMorning } from '../../../testing/content.fixtures.js';
import { temporaryFolder } from '../../../testing/temporary-folder.fixtures.js';
import { serveGateway } from '../../serve.js';
import { checkConnectors } from '../check-connectors.js';
import { readConnectors } from '../connector-settings.js';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('a gateway with an address for work notices', () => {
  it('tells of what waits when it starts, and can be checked before', async (t) => {
    const { folder, remove } = await temporaryFolder();
    t.after(remove);
    const server = await startMailServer();
    t.after(() => server.close());
    const plain = { PLEIN_DATA: folder, PORT: '0' };
    const settings = {
      ...{ PLEIN_URL: 'https://plein.zilverbeek.example', PLEIN_EMAIL_FROM: 'plein@zilverbeek.example' },
      PLEIN_EMAIL_SERVER: `smtp://127.0.0.1:${String(server.port)}`,
      PLEIN_EMAIL_NOTICE_TO: '*=kcc@zilverbeek.example',
    };
    const options = { content, log, clock: () => mondayMorning };
    const before = await serveGateway({ ...options, environment: plain });
    const answer = await fetch(`${before.url}/v1/callback-requests`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify(callbackRequest()),
    });
    assert.equal(answer.status, 201);
    await before.close();

    const { lines, areWell } = await checkConnectors(readConnectors(settings, settings.PLEIN_URL));
    assert.deepEqual([lines, areWell], [['The connector work-notices answers.'], true]);
    assert.deepEqual(server.stored, [], 'a check sends nothing');

    // Closing waits for the run that began at the start.
    await (await serveGateway({ ...options, environment: { ...plain, ...settings } })).close();
    assert.equal(server.stored.length, 1);
    assert.match(server.stored[0] ?? '', /^Subject: Plein: 1 terugbelverzoek wacht\r$/m);

    await server.close();
    const failing = await checkConnectors(readConnectors(settings, settings.PLEIN_URL));
    assert.match(failing.lines[0] ?? '', /^The connector work-notices: .* Check PLEIN_EMAIL_SERVER/);
  });
});
