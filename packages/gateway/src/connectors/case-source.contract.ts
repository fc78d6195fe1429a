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

/** What differs between systems, as far as it is no fault. */
export interface CaseSourceTraits {
  /** Returns the reference of the case with that number. Default: a number that the case shows too. */
  reference: (number: number) => string;
  /** Whether the reference is a secret of its own, so that no address is asked. */
  isSecret: boolean;
  /** Whether the system tells the title and the result of a case. */
  tellsAll: boolean;
}

const usualTraits: CaseSourceTraits = {
  reference: (number) => `ZK-2026-${String(number).padStart(4, '0')}`,
  isSecret: false,
  tellsAll: true,
};

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
export function describeCaseSource(
  name: string,
  open: () => Promise<OpenCaseSource>,
  traits: Partial<CaseSourceTraits> = {},
): void {
  const { reference: numbered, isSecret, tellsAll } = { ...usualTraits, ...traits };
  describe(`the case source ${name}`, () => {
    let opened: OpenCaseSource;
    before(async () => {
      opened = await open();
    });
    after(() => opened.close());

    const find = (number: number, address: object = {}) => look(numbered(number), address);
    const look = (reference: string, address: object = {}) =>
      opened.source.find({ reference, ...contractAddress, ...address });
    const reached = async (number: number) => (await find(number))?.statussen.length;
    const put = (number: number, steps: number) => opened.put(caseWith(numbered(number), steps));

    it('gives a case that fits the schema, by its reference and the address of its resident', async () => {
      await put(1, 1);
      const found = await find(1);
      assert.deepEqual(validator(zaakDocumentSchema).problems(found), []);
      if (!isSecret) assert.equal(normaliseReference(found?.zaak.identificatie ?? ''), numbered(1));
      if (tellsAll) assert.equal(found?.zaak.omschrijving, 'Parkeervergunning voor bewoners');
    });

    it('reads the reference and the address however they are typed', async () => {
      await put(2, 1);
      const typed = `zaaknummer ${numbered(2).toLowerCase()}`;
      assert.ok(await look(typed, { postcode: ' 1234ab', houseNumber: '12 a' }));
    });

    it('gives nothing to anyone with another address, and nothing where there is no case', async () => {
      await put(3, 1);
      for (const address of isSecret
        ? []
        : [
            { postcode: '1234 AC' },
            { houseNumber: '12' },
            { houseNumber: '12-B' },
            { postcode: '' },
            { houseNumber: 'A' },
          ]) {
        assert.equal(await find(3, address), undefined, JSON.stringify(address));
      }
      assert.equal(await find(9999), undefined);
      assert.equal(await look(''), undefined);
    });

    it('gives a new status at the next question', async () => {
      await put(4, 1);
      assert.equal(await reached(4), 1);
      await put(4, 2);
      assert.equal(await reached(4), 2);
    });

    it('gives the end and the result of a closed case', async () => {
      await put(5, 3);
      const found = await find(5);
      assert.equal(found?.zaak.einddatum, '2026-11-20');
      if (tellsAll) assert.equal(found?.resultaat?.omschrijving, 'Verleend');
    });

    it('says of a case only what it takes from a resident', async () => {
      const document = caseWith(numbered(10), 3);
      const unsatisfied = { days: 14, reopens: true };
      await opened.put({ ...document, plein: { unsatisfied, withdrawable: true } });
      const kinds = opened.source.reactions?.kinds ?? [];
      const { plein } = (await find(10)) ?? {};
      assert.equal(plein?.unsatisfied !== undefined, kinds.includes('unsatisfied'));
      assert.equal(plein?.withdrawable !== undefined, kinds.includes('withdrawal'));
    });

    it('gives nothing of a case that was removed', async () => {
      await put(6, 1);
      assert.ok(await find(6));
      await opened.remove(numbered(6));
      assert.equal(await find(6), undefined);
    });

    it('gives a resident the cases that the token of a site names, and no other', async () => {
      for (const one of [7, 8, 9]) await put(one, 1);
      const named = async (...numbers: number[]) => {
        const found = await opened.source.ofResident({ references: numbers.map(numbered) });
        for (const { document } of found) {
          assert.deepEqual(validator(zaakDocumentSchema).problems(document), []);
        }
        return found.map(({ document }) => document.zaak.identificatie).toSorted();
      };
      assert.deepEqual(await named(), []);
      assert.deepEqual(await named(9999), []);
      const [seven = '', eight = ''] = await named(7, 8);
      assert.notEqual(seven, eight);
      assert.deepEqual(await named(8, 9999, 8), [eight]);
      assert.deepEqual(await named(7), [seven]);
    });

    it('answers many questions at once, each about its own case', async () => {
      const numbers = Array.from({ length: 20 }, (_, index) => 100 + index);
      for (const one of numbers) await put(one, 1);
      const found = await Promise.all(numbers.map((one) => find(one)));
      const shown = found.map((one) => one?.zaak.identificatie);
      if (isSecret) assert.equal(new Set(shown).size, numbers.length);
      else assert.deepEqual(shown, numbers.map(numbered));
    });
  });
}
