import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLibsqlStore } from '../../../../packages/gateway/src/store/libsql/libsql-store.ts';
import { startGateway } from '../gateway-process.mjs';
import { closedDocument, pollRow, Voters } from './voters.mjs';

/**
 * Lets residents vote and change their vote while the gateway with the embedded store is killed and started
 * again, and looks which votes count in the end.
 * @param {{ programs: string, kills: number, voters: number }} options number of voters between two kills
 */
export async function votersAndKills({ programs, kills, voters }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-votes-'));
  const store = await openLibsqlStore(folder);
  await store.commit((transaction) => transaction.insertInto('polls').values(pollRow).execute());
  await store.close();
  let gateway = await startGateway(programs, { PLEIN_DATA: folder });
  const residents = new Voters(() => [gateway.url]);
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const voting = residents.vote(voters);
      await gateway.kill();
      gateway = await startGateway(programs, { PLEIN_DATA: folder });
      await voting;
    }
    await gateway.kill();
    await closePoll(folder);
    gateway = await startGateway(programs, { PLEIN_DATA: folder });
    return await residents.balance();
  } finally {
    await gateway.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Closes the poll in a store that no gateway has open. */
async function closePoll(/** @type {string} */ folder) {
  const store = await openLibsqlStore(folder);
  await store.commit((transaction) =>
    transaction
      .updateTable('polls')
      .set({ document: closedDocument() })
      .where('id', '=', pollRow.id)
      .execute(),
  );
  await store.close();
}
