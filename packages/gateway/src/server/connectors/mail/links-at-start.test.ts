import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startMailServer } from '../../../connectors/testing/mail-server.fixtures.js';
import { createCaseAddressSeal } from '../../../residents/case-links/case-address-seal.js';
import { prepareCaseAddress } from '../../../residents/case-links/case-addresses.js';
import { messageSecret } from '../../../residents/case-links/case-links.fixtures.js';
import { content, mondayMorning } from '../../../testing/content.fixtures.js';
import { temporaryFolder } from '../../../testing/temporary-folder.fixtures.js';
import { serveGateway } from '../../serve.js';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

describe('a gateway that mails links to cases', () => {
  it('mails what was asked for before it was stopped, by the mail server of its settings', async (t) => {
    const { folder, remove } = await temporaryFolder();
    t.after(remove);
    const server = await startMailServer();
    t.after(() => server.close());
    const publicUrl = 'https://plein.zilverbeek.example';
    const options = {
      ...{ content, log, clock: () => mondayMorning },
      environment: {
        ...{ PLEIN_DATA: folder, PORT: '0', PLEIN_URL: publicUrl },
        PLEIN_EMAIL_SERVER: `smtp://127.0.0.1:${String(server.port)}`,
        ...{ PLEIN_EMAIL_FROM: 'plein@zilverbeek.example', PLEIN_EMAIL_CASE_LINKS: '1' },
        PLEIN_MESSAGE_SECRET: messageSecret,
      },
    };
    const seal = createCaseAddressSeal(messageSecret, { random });
    const address = await prepareCaseAddress(seal, 'bewoner@voorbeeld.example');
    assert.ok(address.status === 'ok');
    const first = await serveGateway({
      ...options,
      seed: (store) => store.commit((transaction) => address.write(transaction, 'ZB-2026-0417')),
    });
    const answer = await fetch(`${first.url}/v1/case-link-requests`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ reference: 'ZB-2026-0417' }),
    });
    assert.equal(answer.status, 202);
    await first.close();
    await (await serveGateway(options)).close();
    assert.equal(server.stored.length, 1);
    const mail = (server.stored[0] ?? '').replaceAll('=\r\n', '');
    assert.match(mail, /^To: bewoner@voorbeeld\.example\r$/m);
    assert.match(mail, /https:\/\/plein\.zilverbeek\.example\/pages\/case-links\/[A-Za-z0-9_-]{43}/);
  });
});
