import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { contractItem, describeContactDelivery } from '../contact-delivery.contract.js';
import type { ContactDelivery, DeliveryItem } from '../contact-delivery.js';
import { withoutSpecification } from '../testing/specification.fixtures.js';
import { connectKlantinteracties } from './klantinteracties.js';
import { specificationFile, startOpenKlant, token, type OpenKlant } from './open-klant.fixtures.js';

const now = new Date('2026-11-23T09:00:00Z');
const clock = () => now;
const { signal } = new AbortController();

describeContactDelivery('Klantinteracties', async () => {
  const system = await startOpenKlant();
  return {
    delivery: connectKlantinteracties({ base: system.url, token }, { clock }),
    ...{ now, secret: token },
    stored: () => system.contacts.map((one) => JSON.stringify(one)),
    asked: () => system.asked.length,
    get fault() {
      return system.fault;
    },
    set fault(fault) {
      system.fault = fault;
    },
    stop: () => system.close(),
    async close() {
      assert.deepEqual(system.invalid, []);
      await system.close();
    },
  };
});

describe('a request in Klantinteracties', { skip: withoutSpecification(specificationFile) }, () => {
  let system: OpenKlant;
  let delivery: ContactDelivery;
  const actors = new Map([
    ['burgerzaken', '7d3b0b49-4c83-4f0d-8c5b-3d3f3f0c0a01'],
    ['*', '7d3b0b49-4c83-4f0d-8c5b-3d3f3f0c0a02'],
  ]);
  beforeEach(async () => {
    system = await startOpenKlant();
    delivery = connectKlantinteracties({ base: system.url, token, actors }, { clock });
  });
  afterEach(async () => {
    await system.close();
    assert.deepEqual(system.invalid, [], 'every request and answer fits the specification');
  });

  it('is a klantcontact with a betrokkene, a digitaal adres and an interne taak', async () => {
    const item = contractItem();
    const result = await delivery.deliver(item, signal);
    const [stored] = system.contacts;
    assert.deepEqual(result, { status: 'delivered', outsideId: stored?.tasks[0]?.uuid });
    const { kanaal, onderwerp, taal, hoofdOnderwerpType } = (stored?.contact ?? {}) as Record<
      string,
      unknown
    >;
    assert.deepEqual(
      { kanaal, onderwerp, taal, hoofdOnderwerpType },
      {
        kanaal: 'terugbelverzoek',
        onderwerp: 'Terugbelverzoek over paspoort (TB-7K3M-92QX)',
        taal: 'tur',
        hoofdOnderwerpType: 'http://standaarden.overheid.nl/owms/terms/paspoort',
      },
    );
    assert.deepEqual(
      [stored?.addresses[0]?.['adres'], stored?.addresses[0]?.['soortDigitaalAdres']],
      ['+31612345678', 'telefoonnummer'],
    );
    const { status, toelichting, toegewezenAanActoren } = (stored?.tasks[0] ?? {}) as Record<string, unknown>;
    assert.equal(status, 'te_verwerken');
    assert.equal((toegewezenAanActoren as { uuid: string }[])[0]?.uuid, actors.get('burgerzaken'));
    assert.match(String(toelichting), /dinsdag 24 november 2026, tussen 09:00 en 12:00 uur/);
    assert.match(String(toelichting), /Taal: Turks/);
    assert.deepEqual(system.asked, [
      'GET /klantcontacten',
      'POST /maak-klantcontact',
      'POST /digitaleadressen',
      'POST /internetaken',
    ]);
  });

  it('is completed, whatever was stored of it before', async () => {
    for (const operation of ['POST /maak-klantcontact', 'POST /digitaleadressen', 'POST /internetaken']) {
      for (const moment of ['before', 'after'] as const) {
        const item = contractItem();
        system.onStoring = (name, at) => {
          if (name === operation && at === moment) system.fault = `cut-${moment}`;
        };
        assert.equal((await delivery.deliver(item, signal)).status, 'later', `${moment} ${operation}`);
        system.onStoring = () => undefined;
        assert.equal((await delivery.deliver(item, signal)).status, 'delivered');
        assert.equal((await delivery.deliver(item, signal)).status, 'delivered');
      }
    }
    assert.equal(system.contacts.length, 6);
    for (const { betrokkenen, addresses, tasks } of system.contacts) {
      assert.deepEqual([betrokkenen.length, addresses.length, tasks.length], [1, 1, 1]);
    }
  });

  it('fits whatever a resident may write', async () => {
    const long = (most: number) => '🦆'.repeat(most / 2);
    const items: DeliveryItem['receipt']['copy'][] = [
      { ...contractItem().receipt.copy, name: long(100), question: long(1000), task: 'urn:plein:taak' },
      { ...contractItem().receipt.copy, phone: '+32 470 12 34 56', language: 'xh' },
      { ...contractItem().receipt.copy, phone: '+2981234567', transcript: [], caseReference: 'x'.repeat(40) },
    ];
    for (const copy of items) {
      const { receipt } = contractItem();
      assert.equal(
        (await delivery.deliver({ kind: 'callback', receipt: { ...receipt, copy } }, signal)).status,
        'delivered',
      );
    }
  });

  it('has the channel and the actor of the settings', async () => {
    const own = connectKlantinteracties(
      { base: system.url, token, actors, channel: 'Contactformulier' },
      { clock },
    );
    const item = contractItem();
    item.receipt.copy.department = 'vergunningen';
    await own.deliver(item, signal);
    const [stored] = system.contacts;
    assert.equal(stored?.contact['kanaal'], 'Contactformulier');
    assert.equal(
      (stored?.tasks[0]?.['toegewezenAanActoren'] as { uuid: string }[])[0]?.uuid,
      actors.get('*'),
    );
  });

  it('names the fields that were refused, and nothing of their content', async () => {
    system.fault = 'refuses-item';
    const result = await delivery.deliver(contractItem(), signal);
    assert.deepEqual(result, {
      status: 'stuck',
      fault: { code: 'failed', status: 400, part: 'maak-klantcontact', fields: ['klantcontact.kanaal'] },
    });
  });

  it('tells what came of its task', async () => {
    const result = await delivery.deliver(contractItem(), signal);
    const outsideId = result.status === 'delivered' ? (result.outsideId ?? '') : '';
    assert.deepEqual(await delivery.followUp?.(outsideId, signal), { status: 'open' });
    const [task] = system.contacts[0]?.tasks ?? [];
    Object.assign(task ?? {}, { status: 'verwerkt', afgehandeldOp: '2026-11-24T09:30:00Z' });
    assert.deepEqual(await delivery.followUp?.(outsideId, signal), {
      status: 'handled',
      at: new Date('2026-11-24T09:30:00Z'),
    });
    assert.deepEqual(await delivery.followUp?.(crypto.randomUUID(), signal), { status: 'gone' });
    system.fault = 'busy';
    await assert.rejects(async () => delivery.followUp?.(outsideId, signal));
  });
});
