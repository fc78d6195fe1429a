import type { CaseTexts } from '@plein/domain/cases/records.js';
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createGateway } from '../../app.js';
import type { CaseConnector } from '../../connectors/case-source.js';
import { parkingCase } from '../../connectors/zaken/parking-case.fixtures.js';
import { keptByNewsroom, writeCase } from '../../residents/cases/cases.store.js';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { mondayMorning } from '../../testing/content.fixtures.js';

const { kinds: stores, stop } = await bothStores();
after(stop);

const health = { id: 'zaken', system: 'zaken', state: 'answers' } as const;
const connector: CaseConnector = {
  ...health,
  health: () => health,
  check: async () => health,
  find: async () => undefined,
  ofResident: async () => [],
  caseTypes: () => [
    {
      zaaktype: { omschrijving: 'Kapvergunning behandelen' },
      statustypen: [{ omschrijving: 'Zienswijze TK', volgnummer: 1 }],
    },
  ],
};

for (const { name, open } of stores) {
  describe(`texts for residents, over ${name}`, async () => {
    const { store, close } = await open();
    after(close);
    const app = (role: 'contact-centre' | 'reader' = 'contact-centre') =>
      createGateway({
        ...{ store, clock: () => mondayMorning, caseConnectors: [connector] },
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
        access: { reports: 'open', role },
      });
    const put = (reference: string, texts: readonly string[]) => {
      const document = parkingCase(reference);
      const statustypen = document.statustypen.map((type, index) => ({
        ...type,
        ...(texts[index] !== undefined && { statustekst: texts[index] }),
      }));
      const one = { reference, secondFactorHash: '-', keptBy: keptByNewsroom };
      return store.commit((transaction) =>
        writeCase(transaction, { ...one, document: { ...document, statustypen } }, mondayMorning),
      );
    };
    const read = async () => (await (await app().request('/v1/case-texts')).json()) as CaseTexts;

    test('are missed in the types of the store and of a case system', async () => {
      await put('ZK-1', ['Wij hebben uw aanvraag']);
      const { checked, types } = await read();
      assert.equal(checked, 2);
      assert.deepEqual(types[0], {
        title: 'Kapvergunning behandelen',
        steps: [{ name: 'Zienswijze TK', shown: 'Zienswijze TK', gap: 'own-name' }],
      });
      assert.deepEqual(
        types[1]?.steps.map(({ name: step, gap }) => `${step} ${gap}`),
        ['In behandeling plain-words', 'Afgehandeld plain-words'],
      );
    });

    test('are missed no more once the last case of a type has them', async () => {
      await put('ZK-2', ['Wij hebben uw aanvraag', 'Wij lezen uw aanvraag', 'U heeft een brief']);
      assert.deepEqual(
        (await read()).types.map(({ title }) => title),
        ['Kapvergunning behandelen'],
      );
    });

    test('are for the contact centre', async () => {
      assert.equal((await app('reader').request('/v1/case-texts')).status, 403);
    });
  });
}
