import { caseView } from '@plein/domain/cases.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contractAddress, describeCaseSource } from '../case-source.contract.js';
import { describeFaults } from '../testing/faults.contract.js';
import { connectSignalen } from './signalen.js';
import { signalDocument } from './signal-document.js';
import { signalOf, startSignalen } from './signalen-system.fixtures.js';

const uuid = (number: number): string => `0f0e0d0c-0b0a-4908-8706-${String(number).padStart(12, '0')}`;
const signal = { state: 'OPEN', createdAt: '2026-11-02T23:30:00Z', updatedAt: '2026-11-05T08:00:00Z' };

describeCaseSource(
  'of Signalen',
  async () => {
    const system = await startSignalen();
    return {
      source: connectSignalen({ url: system.apiUrl }, { clock: () => new Date() }),
      async put(document) {
        system.signals.set(document.zaak.identificatie, signalOf(document));
      },
      async remove(reference) {
        system.signals.delete(reference);
      },
      async close() {
        await system.close();
        assert.deepEqual([system.invalid, system.invalidAnswers], [[], []]);
      },
    };
  },
  { reference: uuid, isSecret: true, tellsAll: false },
);

describeFaults('the connector of Signalen', async () => {
  const system = await startSignalen();
  system.signals.set(uuid(1), signal);
  return {
    system,
    connect: (context) => connectSignalen({ url: system.apiUrl }, context),
    known: { reference: uuid(1), ...contractAddress },
    unknown: { reference: uuid(2), ...contractAddress },
  };
});

describe('a report of Signalen', () => {
  const answer = {
    ...{ id_display: 'SIG-1', created_at: signal.createdAt, updated_at: signal.updatedAt },
  };
  const viewOf = (state: 'OPEN' | 'CLOSED') =>
    caseView(signalDocument({ ...answer, status: { state } }), new Date('2027-06-01T09:00:00Z'), 'nl');

  it('is open since the day in Amsterdam, promises nothing, and is never late', () => {
    const { reference, startedOn, closedOn, steps, promise } = viewOf('OPEN');
    assert.deepEqual([reference, startedOn, closedOn], ['SIG-1', '2026-11-03', undefined]);
    assert.deepEqual(
      steps.map(({ title, state }) => `${title} ${state}`),
      ['Ontvangen now', 'Klaar to-come'],
    );
    assert.deepEqual(promise, { late: false });
  });

  it('is closed when it changed last', () => {
    const { closedOn, steps } = viewOf('CLOSED');
    assert.equal(closedOn, '2026-11-05');
    assert.deepEqual(
      steps.map(({ state }) => state),
      ['done', 'done'],
    );
  });

  it('is asked for only where a UUID was typed, alone or after a word', async () => {
    const system = await startSignalen();
    system.signals.set(uuid(1), signal);
    const connector = connectSignalen({ url: system.apiUrl }, { clock: () => new Date() });
    const find = (reference: string) => connector.find({ reference, ...contractAddress });
    for (const typed of ['SIG-1', 'ZAAK-2026-0000000001', `${uuid(1)}0`, '']) {
      assert.equal(await find(typed), undefined, typed);
    }
    assert.deepEqual(system.asked, []);
    assert.equal(connector.health().state, 'not-asked');
    for (const typed of [uuid(1).toUpperCase(), `Melding: ${uuid(1)} `]) {
      assert.equal((await find(typed))?.zaak.identificatie, 'SIG-1', typed);
    }
    await system.close();
  });
});
