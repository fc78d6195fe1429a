import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CaseConnector, CaseSource } from './case-source.js';
import { allCases, answerStep, CasesUnavailableError, type FoundCase } from './all-cases.js';
import { ConnectorError } from './outgoing/connector-error.js';
import { parkingCase } from './zaken/parking-case.fixtures.js';

const known = { reference: 'ZAAK-1', postcode: '1234 AB', houseNumber: '12' };
type Says = 'has' | 'has-not' | 'fails';

function sourceThat(says: Says, name: string, asked: string[] = []): CaseSource {
  return {
    async find() {
      asked.push(name);
      if (says === 'fails') throw new ConnectorError('timeout', 'zaken');
      return says === 'has' ? parkingCase(name) : undefined;
    },
    async ofResident() {
      asked.push(name);
      if (says === 'fails') throw new ConnectorError('timeout', 'zaken');
      return says === 'has' ? [{ document: parkingCase(name), foundBy: 'number' }] : [];
    },
  };
}

function connectorThat(says: Says, id: string, asked: string[] = []): CaseConnector {
  const health = { ...{ id, system: id }, state: 'answers' as const };
  return { ...health, ...sourceThat(says, id, asked), health: () => health, check: async () => health };
}

test('a case is found where one source has it; without an answer of each nobody says that there is none', async () => {
  const says = fc.constantFrom<Says>('has', 'has-not', 'fails');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<Says>('has', 'has-not'),
      fc.array(says, { minLength: 1 }),
      async (own, others) => {
        const source = allCases(
          sourceThat(own, 'own'),
          others.map((one, index) => connectorThat(one, `connector ${String(index)}`)),
          { wait: async () => undefined },
        );
        const found = await source.find(known).catch((error: unknown) => error);
        const first = others.indexOf('has');
        if (own === 'has') assert.deepEqual(documentIn(found), parkingCase('own'));
        else if (first >= 0) assert.deepEqual(documentIn(found), parkingCase(`connector ${String(first)}`));
        else if (others.includes('fails')) assert.ok(found instanceof CasesUnavailableError);
        else assert.equal(found, undefined);
      },
    ),
  );
});

const documentIn = (found: unknown): unknown => (found as FoundCase | undefined)?.document;

test('an outside system is not asked for a case that the store has', async () => {
  const asked: string[] = [];
  const source = allCases(sourceThat('has', 'own', asked), [connectorThat('has', 'zaken', asked)]);
  await source.find(known);
  assert.deepEqual(asked, ['own']);
});

test('an answer without a case leaves at a whole step, however long it took', async () => {
  for (const says of ['has-not', 'fails'] as const) {
    for (const took of [0, 1, 180, 999, 1_000, 1_400, 7_200]) {
      let now = 5_000;
      const connector: CaseConnector = {
        ...connectorThat(says, 'zaken'),
        async find() {
          now += took;
          return connectorThat(says, 'zaken').find(known);
        },
      };
      const source = allCases(sourceThat('has-not', 'own'), [connector], {
        now: () => now,
        wait: async (milliseconds) => void (now += milliseconds),
      });
      await source.find(known).catch(() => undefined);
      assert.equal((now - 5_000) % answerStep, 0, `${says} after ${String(took)}`);
      assert.ok(now - 5_000 > took);
    }
  }
});

test('the log names the connector and its fault, without what was typed', async () => {
  const lines: string[] = [];
  const note = (fields: object, message: string) => void lines.push(`${JSON.stringify(fields)} ${message}`);
  const source = allCases(sourceThat('has-not', 'own'), [connectorThat('fails', 'zaken')], {
    log: { info: note, warn: note, error: note },
    wait: async () => undefined,
  });
  await assert.rejects(source.find(known), CasesUnavailableError);
  assert.match(lines.join(), /"connector":"zaken","code":"timeout"/);
  assert.doesNotMatch(lines.join(), /ZAAK-1|1234/);
});

test('the cases of a resident come from every source, and an answer that is not whole says so', async () => {
  const says = fc.constantFrom<Says>('has', 'has-not', 'fails');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<Says>('has', 'has-not'),
      fc.array(says, { maxLength: 3 }),
      async (own, others) => {
        const all = allCases(
          sourceThat(own, 'own'),
          others.map((one, index) => connectorThat(one, `connector ${String(index)}`)),
        );
        const { cases, isWhole } = await all.ofResident({ references: ['any'] });
        const expected = [own, ...others].flatMap((one, index) =>
          one === 'has' ? [index === 0 ? 'own' : `connector ${String(index - 1)}`] : [],
        );
        assert.deepEqual(
          cases.map(({ document: { zaak } }) => zaak.identificatie),
          expected,
        );
        assert.equal(isWhole, !others.includes('fails'));
      },
    ),
  );
  await assert.rejects(allCases(sourceThat('fails', 'own'), []).ofResident({ references: [] }));
});

test('a number that two sources have gives neither case, but the one whose person was compared', async () => {
  const twice = (foundBy: 'person' | 'number'): CaseConnector => ({
    ...connectorThat('has', 'zaken'),
    ofResident: async () => [{ document: parkingCase('OWN'), foundBy }],
  });
  const shown = async (foundBy: 'person' | 'number') => {
    const all = allCases(sourceThat('has', 'own'), [twice(foundBy)]);
    const { cases } = await all.ofResident({ references: ['own'] });
    return cases.map(({ document: { zaak } }) => zaak.identificatie);
  };
  assert.deepEqual(await shown('number'), []);
  assert.deepEqual(await shown('person'), ['OWN']);
});
