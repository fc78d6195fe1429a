import { after } from 'node:test';
import type { ZaakDocument } from '@plein/domain/cases.js';
import {
  contractAddress,
  describeCaseSource,
  type OpenCaseSource,
} from '../../connectors/case-source.contract.js';
import { openLibsqlStore } from '../../store/libsql/libsql-store.js';
import { openPostgresStore } from '../../store/postgres/postgres-store.js';
import type { Store } from '../../store/store.js';
import { mondayMorning } from '../../testing/content.fixtures.js';
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

const server = await startPostgres();
if (server) {
  after(() => server.stop());
  describeCaseSource('of PostgreSQL', async () =>
    sourceOf(await openPostgresStore(await server.makeDatabase())),
  );
}
