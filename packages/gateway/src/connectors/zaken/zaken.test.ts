import { caseView, type ZaakDocument } from '@plein/domain/cases.js';
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { contractAddress, describeCaseSource } from '../case-source.contract.js';
import { describeFaults } from '../testing/faults.contract.js';
import { withoutSpecification } from '../testing/specification.fixtures.js';
import { application, residentAt, startCaseSystem, stored, type CaseSystem } from './case-system.fixtures.js';
import { parkingCase, withSteps } from './parking-case.fixtures.js';
import { connectZaken, type ZakenSettings } from './zaken.js';

const skip = withoutSpecification('zgw/zaken-1.5.2.yaml', 'zgw/zaken-1.7.0.yaml', 'zgw/catalogi-1.3.3.yaml');
const now = new Date('2026-11-23T09:00:00Z');
const number = 'ZAAK-2026-0000000001';
/** No answer of a test takes this long, on a busy machine either. */
const limits = { requestTimeout: 60_000, lookupTimeout: 60_000 };

const settingsOf = ({ zakenUrl, catalogiUrl }: CaseSystem): ZakenSettings => ({
  ...{ ...application, zakenUrl, catalogiUrl, confidentiality: 'beperkt_openbaar', expand: true },
});

describe('the connector of the Zaken API', { skip }, () => {
  for (const [version, expand] of [
    ['1.5.2', true],
    ['1.5.2', false],
    ['1.7.0', true],
  ] as const) {
    describeCaseSource(`of the Zaken API ${version}, ${expand ? 'with' : 'without'} expand`, async () => {
      const system = await startCaseSystem(version);
      return {
        source: connectZaken({ ...settingsOf(system), expand }, { clock: () => new Date(), limits }),
        async put(document) {
          system.cases.set(document.zaak.identificatie, stored(document));
        },
        async remove(reference) {
          system.cases.delete(reference);
        },
        async close() {
          await system.close();
          assert.deepEqual(system.invalid, []);
          assert.deepEqual(system.invalidAnswers, []);
        },
      };
    });
  }

  describeFaults('the connector of the Zaken API 1.7.0', async () => {
    const system = await startCaseSystem('1.7.0');
    system.cases.set('one', stored(parkingCase(number)));
    return {
      system,
      connect: (context) => connectZaken(settingsOf(system), context),
      known: { reference: number, ...contractAddress },
      unknown: { reference: 'ZAAK-2026-0000000009', ...contractAddress },
    };
  });

  describe('reads what a case system has', () => {
    let system: CaseSystem;
    before(async () => {
      system = await startCaseSystem('1.7.0');
    });
    after(async () => {
      await system.close();
      assert.deepEqual([system.invalid, system.invalidAnswers], [[], []]);
    });
    beforeEach(() => {
      system.cases.clear();
      system.fault = undefined;
      Object.assign(system, { expands: true, pageSize: 100, now: () => new Date(), asked: [] });
    });

    const connect = (changes: Partial<ZakenSettings> = {}, clock = () => new Date()) =>
      connectZaken({ ...settingsOf(system), ...changes }, { clock, limits, wait: async () => undefined });
    const find = (reference = number, changes: Partial<ZakenSettings> = {}) =>
      connect(changes).find({ reference, ...contractAddress });
    const viewOf = async (document: ZaakDocument) => {
      system.cases.set('one', stored(document));
      const found = await find();
      assert.ok(found);
      return caseView(found, now, 'nl');
    };
    const statesOf = async (document: ZaakDocument) =>
      (await viewOf(document)).steps.map(({ state, date }) => `${state} ${date ?? ''}`.trim());

    it('a case of which the end status has an earlier date', async () => {
      const closed = withSteps(parkingCase(number, { einddatum: '2026-11-20' }), [1, 12], [2, 18], [3, 10]);
      assert.deepEqual(await statesOf(closed), ['done 2026-11-12', 'done 2026-11-18', 'done 2026-11-20']);
    });

    it('a case that was opened again', async () => {
      const opened = withSteps(parkingCase(number), [1, 10], [2, 11], [3, 12], [2, 14]);
      assert.deepEqual(await statesOf(opened), ['done 2026-11-10', 'now 2026-11-14', 'to-come']);
    });

    it('a case that skipped a step, with a status of a type that nobody knows', async () => {
      const skipped = withSteps(parkingCase(number, { einddatum: '2026-11-20' }), [1, 10], [9, 12], [3, 20]);
      assert.deepEqual(await statesOf(skipped), ['done 2026-11-10', 'done', 'done 2026-11-20']);
    });

    it('an extension and a suspension, and none where they are empty', async () => {
      const verlenging = { reden: 'Wij wachten op advies.', duur: 'P4W' };
      const opschorting = { indicatie: true, reden: 'Er mist een foto.' };
      const view = await viewOf(parkingCase(number, { verlenging, opschorting }));
      assert.equal(view.extension?.reason, verlenging.reden);
      assert.equal(view.suspension?.reason, opschorting.reden);
      const plain = await viewOf(parkingCase(number));
      assert.deepEqual([plain.extension, plain.suspension], [undefined, undefined]);
    });

    it('the case of its resident, where two have one number', async () => {
      const other = residentAt({ postcode: '9999 ZB', houseNumber: '7' });
      const title = (omschrijving: string) => parkingCase(number, { omschrijving });
      system.cases.set('one', stored(title('Of somebody else'), { initiator: other }));
      system.cases.set('two', stored(title('Of this resident'), { organisation: '002220647' }));
      assert.equal((await find())?.zaak.omschrijving, 'Of this resident');
      assert.equal(await find(number, { organisation: '517439943' }), undefined);
      const later = { ...title('Registered later'), ...{} };
      later.zaak.registratiedatum = '2026-11-05';
      system.cases.set('three', stored(later));
      assert.equal((await find())?.zaak.omschrijving, 'Registered later');
    });

    it('a number in the notation of its system', async () => {
      system.cases.set('one', stored(parkingCase('Z/2026/0417')));
      assert.equal((await find('Z/2026/0417'))?.zaak.identificatie, 'Z/2026/0417');
    });

    it('no case that is more confidential than the settings say, and none of an internal type', async () => {
      const shown = [];
      for (const confidentiality of [
        'openbaar',
        'beperkt_openbaar',
        'intern',
        'zaakvertrouwelijk',
        'geheim',
        '',
      ]) {
        system.cases.set('one', stored(parkingCase(number), { confidentiality }));
        // The answer without a level is none that the specification allows.
        if (await find()) shown.push(confidentiality);
      }
      assert.deepEqual(shown, ['openbaar', 'beperkt_openbaar']);
      system.invalidAnswers = system.invalidAnswers.filter((one) => !one.includes('vertrouwelijkheid'));
      system.cases.set('one', stored(parkingCase(number), { confidentiality: 'zaakvertrouwelijk' }));
      assert.ok(await find(number, { confidentiality: 'zaakvertrouwelijk' }));
      system.cases.set('one', stored(parkingCase(number), { internal: true }));
      assert.equal(await find(), undefined);
    });

    it('nothing of a case whose initiator has no address', async () => {
      for (const initiator of [null, {}, { verblijfsadres: null }, { inpBsn: '123456782' }]) {
        system.cases.set('one', stored(parkingCase(number), { initiator }));
        assert.equal(await find(), undefined);
      }
    });

    it('with the same question for a wrong address as for a number that does not exist', async () => {
      system.cases.set('one', stored(parkingCase(number)));
      for (const known of [
        { reference: number, ...contractAddress, houseNumber: '13' },
        { reference: 'ZAAK-2026-0000000009', ...contractAddress },
      ]) {
        system.asked = [];
        assert.equal(await connect().find(known), undefined);
        assert.deepEqual(system.asked, ['GET /zaken']);
      }
    });

    it('nothing to somebody at the address of another role', async () => {
      system.cases.set('one', stored(parkingCase(number)));
      for (const expand of [true, false]) {
        const official = { reference: number, postcode: '9999 ZZ', houseNumber: '1' };
        assert.equal(await connect({ expand }).find(official), undefined);
      }
    });

    it('every page of a list, without following the address of the next', async () => {
      system.pageSize = 2;
      const steps: [number, number][] = [
        [1, 10],
        [2, 11],
        [2, 12],
        [2, 13],
        [2, 14],
      ];
      system.cases.set('one', stored(withSteps(parkingCase(number), ...steps)));
      assert.equal((await find())?.statussen.length, 5);
      let pages = 0;
      system.fault = (path, response) => {
        if (path !== '/statussen' || (pages += 1) < 3) return false;
        response.writeHead(404).end();
        return true;
      };
      await assert.rejects(find(), { name: 'ConnectorError' }, 'half a list is no list');
    });

    it('the catalogue once for many questions, and anew for a status that it does not know', async () => {
      system.cases.set('one', stored(withSteps(parkingCase(number), [1, 10])));
      let clock = now;
      system.now = () => clock;
      const connector = connect({}, () => clock);
      const ask = async () => {
        system.asked = [];
        assert.ok(await connector.find({ reference: number, ...contractAddress }));
        return system.asked.toSorted();
      };
      const ofCase = ['GET /statussen', 'GET /zaken'];
      const all = [...ofCase, 'GET /resultaattypen', 'GET /statustypen', 'GET /zaaktypen/{uuid}'].toSorted();
      assert.deepEqual(connector.caseTypes?.(), []);
      assert.deepEqual(await ask(), all);
      assert.deepEqual(
        connector.caseTypes?.().map(({ zaaktype }) => zaaktype.omschrijving),
        ['Parkeervergunning behandelen'],
      );
      assert.deepEqual(await ask(), ofCase);
      clock = new Date(clock.getTime() + 60_000);
      system.cases.set('one', stored(withSteps(parkingCase(number), [1, 10], [9, 12])));
      assert.deepEqual(await ask(), all);
      assert.deepEqual(await ask(), ofCase);
    });

    it('the roles and the result in questions of their own, where the system does not know expand', async () => {
      system.expands = false;
      const closed = withSteps(parkingCase(number, { einddatum: '2026-11-20' }), [1, 10], [3, 20]);
      system.cases.set('one', stored({ ...closed, resultaat: { omschrijving: 'Verleend' } }));
      assert.equal((await find())?.resultaat?.omschrijving, 'Verleend');
      assert.equal(system.asked.filter((name) => name === 'GET /rollen').length, 1);
    });

    it('with a clock that is two hours off, and not with a wrong key', async () => {
      system.cases.set('one', stored(parkingCase(number)));
      for (const hours of [-2, 2]) {
        system.now = () => new Date(Date.now() + hours * 3_600_000);
        const connector = connect();
        assert.ok(await connector.find({ reference: number, ...contractAddress }));
        system.asked = [];
        assert.ok(await connector.find({ reference: number, ...contractAddress }));
        assert.equal(
          system.asked.filter((name) => name === 'GET /zaken').length,
          1,
          'the difference is known',
        );
      }
      const { lastFault } = await connect({ secret: 'another-secret-of-thirty-two-characters' }).check();
      assert.deepEqual([lastFault?.code, lastFault?.status], ['refused', 403]);
    });
  });
});
