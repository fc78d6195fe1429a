import type { ZaakDocument } from '@plein/domain/cases.js';
import { zaakDocumentSchema } from '@plein/domain/cases/schema.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { validator } from '../http/validation.js';
import type { CaseSource } from './case-source.js';

/** The address of the resident of every case in the contract. */
export const contractAddress = { postcode: '1234 AB', houseNumber: '12-A' };

/** A case source under test. */
export interface OpenCaseSource {
  source: CaseSource;
  /** Makes the case in the outside system, or replaces it, for the resident at `contractAddress`. */
  put(document: ZaakDocument): Promise<void>;
  /** Removes the case from the outside system. */
  remove(reference: string): Promise<void>;
  close(): Promise<void>;
}

const types = ['Ontvangen', 'In behandeling', 'Afgehandeld'].map((omschrijving, index) => ({
  url: `https://catalogi.example/statustypen/${index + 1}`,
  omschrijving,
  volgnummer: index + 1,
  isEindstatus: index === 2,
}));

/** Makes a case of which that many steps were reached. */
function caseWith(reference: string, steps: number): ZaakDocument {
  const isClosed = steps === types.length;
  return {
    zaak: {
      identificatie: reference,
      omschrijving: 'Parkeervergunning voor bewoners',
      registratiedatum: '2026-11-02',
      startdatum: '2026-11-02',
      einddatum: isClosed ? '2026-11-20' : null,
      einddatumGepland: '2026-11-30',
      uiterlijkeEinddatumAfdoening: null,
    },
    zaaktype: { omschrijving: 'Parkeervergunning behandelen', doorlooptijd: 'P8W' },
    statustypen: types,
    statussen: types.slice(0, steps).map(({ url }, index) => ({
      statustype: url,
      datumStatusGezet: `2026-11-1${index}T09:00:00.000Z`,
    })),
    ...(isClosed && { resultaat: { omschrijving: 'Verleend' } }),
    taken: [],
    plein: {},
  };
}

/** Runs what every case source must hold, on one that `open` makes. */
export function describeCaseSource(name: string, open: () => Promise<OpenCaseSource>): void {
  describe(`the case source ${name}`, () => {
    let opened: OpenCaseSource;
    before(async () => {
      opened = await open();
    });
    after(() => opened.close());

    const find = (reference: string, address: object = {}) =>
      opened.source.find({ reference, ...contractAddress, ...address });
    const reached = async (reference: string) => (await find(reference))?.statussen.length;
    const put = (reference: string, steps: number) => opened.put(caseWith(reference, steps));

    it('gives a case that fits the schema, by its reference and the address of its resident', async () => {
      await put('ZK-2026-0001', 1);
      const found = await find('ZK-2026-0001');
      assert.deepEqual(validator(zaakDocumentSchema).problems(found), []);
      assert.equal(normaliseReference(found?.zaak.identificatie ?? ''), 'ZK-2026-0001');
      assert.equal(found?.zaak.omschrijving, 'Parkeervergunning voor bewoners');
    });

    it('reads the reference and the address however they are typed', async () => {
      await put('ZK-2026-0002', 1);
      assert.ok(await find('zaaknummer zk-2026-0002', { postcode: ' 1234ab', houseNumber: '12 a' }));
    });

    it('gives nothing to anyone with another address, and nothing where there is no case', async () => {
      await put('ZK-2026-0003', 1);
      for (const address of [
        { postcode: '1234 AC' },
        { houseNumber: '12' },
        { houseNumber: '12-B' },
        { postcode: '' },
        { houseNumber: 'A' },
      ]) {
        assert.equal(await find('ZK-2026-0003', address), undefined, JSON.stringify(address));
      }
      assert.equal(await find('ZK-2026-9999'), undefined);
      assert.equal(await find(''), undefined);
    });

    it('gives a new status at the next question', async () => {
      await put('ZK-2026-0004', 1);
      assert.equal(await reached('ZK-2026-0004'), 1);
      await put('ZK-2026-0004', 2);
      assert.equal(await reached('ZK-2026-0004'), 2);
    });

    it('gives the end and the result of a closed case', async () => {
      await put('ZK-2026-0005', 3);
      const found = await find('ZK-2026-0005');
      assert.equal(found?.zaak.einddatum, '2026-11-20');
      assert.equal(found?.resultaat?.omschrijving, 'Verleend');
    });

    it('gives nothing of a case that was removed', async () => {
      await put('ZK-2026-0006', 1);
      assert.ok(await find('ZK-2026-0006'));
      await opened.remove('ZK-2026-0006');
      assert.equal(await find('ZK-2026-0006'), undefined);
    });

    it('answers many questions at once, each about its own case', async () => {
      const references = Array.from(
        { length: 20 },
        (_, index) => `ZK-2026-01${String(index).padStart(2, '0')}`,
      );
      for (const one of references) await put(one, 1);
      const found = await Promise.all(references.map((one) => find(one)));
      assert.deepEqual(
        found.map((one) => one?.zaak.identificatie),
        references,
      );
    });
  });
}
