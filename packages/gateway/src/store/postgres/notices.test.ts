import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import { openPostgresNotices, type Notices } from './notices.js';
import { forwardTo } from './silence.fixtures.js';

const server = await startPostgres();
const reason = 'no PostgreSQL here: install the package postgresql, or set DATABASE_URL';
const skip = !server && process.env['CI'] !== 'true' && reason;

/** Opens notices, and collects what they hear. */
async function open(url: string) {
  const heard: string[] = [];
  let notify = (): void => {};
  const notices: Notices = openPostgresNotices(url, (text) => {
    heard.push(text);
    notify();
  });
  await notices.opened();
  const hears = (count: number): Promise<void> =>
    new Promise((resolve) => {
      notify = () => heard.length >= count && resolve();
      notify();
    });
  return { notices, heard, hears };
}

describe('notices between gateways', { skip }, () => {
  after(() => server?.stop());

  it('go out in order, one query at a time, when many are said at once', async () => {
    const warnings: string[] = [];
    const note = ({ message }: Error): void => void warnings.push(message);
    process.on('warning', note);
    const { notices, heard, hears } = await open((await server?.makeDatabase()) ?? '');
    const texts = Array.from({ length: 200 }, (_, index) => `notice ${index}`);
    await Promise.all(texts.map((text) => notices.say(text)));
    await hears(texts.length);
    assert.deepEqual(heard, texts);
    await notices.close();
    await setImmediate();
    process.off('warning', note);
    assert.deepEqual(warnings, [], 'the driver warns of a query during another one');
  });

  it('fail together where the connection falls silent, and then go over a new one', async () => {
    const forwarder = await forwardTo((await server?.makeDatabase()) ?? '');
    const { notices, heard, hears } = await open(forwarder.url);
    forwarder.silence();
    const began = performance.now();
    const said = await Promise.allSettled([
      notices.say('first'),
      notices.say('second'),
      notices.say('third'),
    ]);
    assert.deepEqual(
      said.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    );
    assert.ok(performance.now() - began < 9_000, 'each of them waited for an answer by itself');
    await notices.opened();
    await notices.say('fourth');
    await hears(1);
    assert.deepEqual(heard, ['fourth']);
    await notices.close();
    forwarder.close();
  });
});
