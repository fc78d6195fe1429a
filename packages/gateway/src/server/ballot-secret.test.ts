import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';
import { ballotSecretComplaint } from './ballot-secret.js';
import { readConfig } from './config.js';

const secret = 'geheim'.repeat(6);
const databaseUrl = 'postgres://db.example/plein';

describe('the secret of the votes', () => {
  it('comes from a setting or from a file', async () => {
    const { folder, remove } = await temporaryFolder();
    const file = join(folder, 'secret');
    await writeFile(file, `${secret}\n`);
    assert.equal(readConfig({ PLEIN_BALLOT_SECRET: secret }).ballotSecret, secret);
    assert.equal(readConfig({ PLEIN_BALLOT_SECRET_FILE: file }).ballotSecret, secret);
    await remove();
  });

  it('is refused where it can be guessed, and not repeated', () => {
    assert.throws(
      () => readConfig({ PLEIN_BALLOT_SECRET: 'kort geheim' }),
      (error: Error) => /at least 32 characters/.test(error.message) && !error.message.includes('kort'),
    );
  });

  it('is asked for with PostgreSQL alone', () => {
    assert.match(ballotSecretComplaint({ databaseUrl }) ?? '', /set PLEIN_BALLOT_SECRET/);
    assert.equal(ballotSecretComplaint({ databaseUrl, ballotSecret: secret }), undefined);
    assert.equal(ballotSecretComplaint({}), undefined);
  });
});
