import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { ZaakDocument } from '@plein/domain/cases.js';
import {
  contractAddress,
  describeCaseSource,
  type OpenCaseSource,
} from '../../connectors/case-source.contract.js';
import type { KyselyPlugin } from 'kysely';
import { openLibsqlStore } from '../../store/libsql/libsql-store.js';
import { openPostgresStore } from '../../store/postgres/postgres-store.js';
import type { Store } from '../../store/store.js';
import { caseDocument, mondayMorning } from '../../testing/content.fixtures.js';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { keptByNewsroom, writeCase } from './cases.store.js';
import { secondFactorHash } from './second-factor.js';
import { storedCases } from './stored-cases.js';

function sourceOf(store: Store, remove: () => Promise<void> = async () => {}): OpenCaseSource {
  return {
    source: storedCases(store),
    async put(document: ZaakDocument) {
      const reference = document.zaak.identificatie;
      const { postcode, houseNumber } = contractAddress;
      const hash = (await secondFactorHash(reference, postcode, houseNumber)) ?? '';
      const one = { reference, secondFactorHash: hash, document, keptBy: keptByNewsroom };
      await store.commit((transaction) => writeCase(transaction, one, mondayMorning));
    },
    async remove(reference) {
      await store.commit((transaction) =>
        transaction.deleteFrom('cases').where('reference', '=', reference).execute(),
      );
    },
    async close() {
      await store.close();
      await remove();
    },
  };
}

describeCaseSource('of the embedded store', async () => {
  const { folder, remove } = await temporaryFolder();
  return sourceOf(await openLibsqlStore(folder), remove);
});

/** Collects the names of the columns that a store gives. */
function noteColumns(into: string[][]): KyselyPlugin {
  return {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      into.push(...result.rows.map((row) => Object.keys(row)));
      return result;
    },
  };
}

test('a wrong second factor reads nothing of a case, whose size would show in the time', async () => {
  const { folder, remove } = await temporaryFolder();
  const store = await openLibsqlStore(folder);
  const { put, close } = sourceOf(store, remove);
  await put(caseDocument);
  const columns: string[][] = [];
  const { find } = storedCases({ database: store.database.withPlugin(noteColumns(columns)) });
  const known = { reference: caseDocument.zaak.identificatie, ...contractAddress };
  assert.equal(await find({ ...known, houseNumber: '9876' }), undefined);
  assert.deepEqual(columns, [['factor_hash']]);
  assert.deepEqual(await find(known), caseDocument);
  await close();
});

const server = await startPostgres();
if (server) {
  after(() => server.stop());
  describeCaseSource('of PostgreSQL', async () =>
    sourceOf(await openPostgresStore(await server.makeDatabase())),
  );
}
