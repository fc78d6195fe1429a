import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { CaseResident } from '../case-source.js';
import { withoutSpecification } from '../testing/specification.fixtures.js';
import {
  application,
  officialBsn,
  startCaseSystem,
  stored,
  type CaseSystem,
} from './case-system.fixtures.js';
import { parkingCase } from './parking-case.fixtures.js';
import { connectZaken, type ZakenSettings } from './zaken.js';

const skip = withoutSpecification('zgw/zaken-1.5.2.yaml', 'zgw/zaken-1.7.0.yaml', 'zgw/catalogi-1.3.3.yaml');
const number = 'ZAAK-2026-0000000001';

for (const version of ['1.5.2', '1.7.0'] as const) {
  describe(`the cases of a person in the Zaken API ${version}`, { skip }, () => {
    let system: CaseSystem;
    before(async () => {
      system = await startCaseSystem(version);
    });
    after(async () => {
      await system.close();
      assert.deepEqual([system.invalid, system.invalidAnswers], [[], []]);
    });
    beforeEach(() => {
      system.cases.clear();
      Object.assign(system, { fault: undefined, asked: [] });
    });

    const settingsOf = ({ zakenUrl, catalogiUrl }: CaseSystem): ZakenSettings => ({
      ...{ ...application, zakenUrl, catalogiUrl, confidentiality: 'beperkt_openbaar', expand: true },
    });
    const connect = (changes: Partial<ZakenSettings> = {}) =>
      connectZaken(
        { ...settingsOf(system), ...changes },
        { clock: () => new Date(), wait: async () => undefined },
      );
    const bsn = '123456782';
    const person = { inpBsn: bsn };
    const numbersOf = async (resident: CaseResident, changes: Partial<ZakenSettings> = {}) =>
      (await connect(changes).ofResident(resident)).map(
        ({ document, foundBy }) => `${document.zaak.identificatie} ${foundBy}`,
      );

    it('of whom they are the initiator, with and without expand, and with the number in no address', async () => {
      system.cases.set('one', stored(parkingCase('ZAAK-1'), { initiator: person }));
      system.cases.set('two', stored(parkingCase('ZAAK-2'), { initiator: { inpBsn: officialBsn } }));
      system.cases.set('three', stored(parkingCase('ZAAK-3'), { initiator: null }));
      const addresses: string[] = [];
      const spying: typeof fetch = (url, init) => {
        addresses.push(new Request(url).url);
        return fetch(url, init);
      };
      for (const expand of [true, false]) {
        const connector = connectZaken(
          { ...settingsOf(system), expand },
          { clock: () => new Date(), fetch: spying },
        );
        const found = await connector.ofResident({ references: [], bsn });
        assert.deepEqual(
          found.map(({ document }) => document.zaak.identificatie),
          ['ZAAK-1'],
        );
      }
      assert.ok(addresses.length > 0);
      assert.ok(addresses.every((one) => !one.includes(bsn)));
    });

    it('and not those in which they have another role, which the search of a system gives too', async () => {
      system.cases.set('one', stored(parkingCase('ZAAK-1'), { initiator: person }));
      for (const expand of [true, false]) {
        assert.deepEqual(await numbersOf({ references: [], bsn: officialBsn }, { expand }), []);
      }
      assert.ok(system.asked.includes('POST /zaken/_zoek'));
    });

    it('that are more confidential than without a login, and none above', async () => {
      for (const [key, confidentiality] of [
        ['one', 'zaakvertrouwelijk'],
        ['two', 'vertrouwelijk'],
      ] as const) {
        system.cases.set(key, stored(parkingCase(`ZAAK-${key}`), { confidentiality, initiator: person }));
      }
      assert.deepEqual(await numbersOf({ references: ['ZAAK-one', 'ZAAK-two'], bsn }), ['ZAAK-one person']);
      system.cases.set('one', stored(parkingCase('ZAAK-one'), { internal: true, initiator: person }));
      assert.deepEqual(await numbersOf({ references: ['ZAAK-one'], bsn }), []);
    });

    it('none of a number that two cases have, unless the person is known', async () => {
      system.cases.set('one', stored(parkingCase(number), { initiator: person }));
      system.cases.set('two', stored(parkingCase(number), { organisation: '002220647' }));
      assert.deepEqual(await numbersOf({ references: [number] }), []);
      assert.deepEqual(await numbersOf({ references: [number], bsn }), [`${number} person`]);
      const organisation = '002220647';
      assert.deepEqual(await numbersOf({ references: [number] }, { organisation }), [`${number} number`]);
    });

    it('all or none: a fault within one of them is a fault of the answer', async () => {
      for (const key of ['one', 'two']) {
        system.cases.set(key, stored(parkingCase(`ZAAK-${key}`), { initiator: person }));
      }
      let asked = 0;
      system.fault = (path, response) => {
        if (path !== '/statussen' || (asked += 1) !== 2) return false;
        response.writeHead(404).end();
        return true;
      };
      await assert.rejects(connect().ofResident({ references: [], bsn }), { name: 'ConnectorError' });
    });
  });
}
