import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { contractItem, contractMessage, describeContactDelivery } from '../contact-delivery.contract.js';
import type { CallbackChangeItem, CallbackItem, ContactDelivery } from '../contact-delivery.js';
import { describeDeliveryFaults } from '../testing/delivery-faults.contract.js';
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

describeDeliveryFaults('Klantinteracties', async () => {
  const system = await startOpenKlant();
  return {
    connect: (options) => connectKlantinteracties({ base: system.url, token }, options),
    stored: () => system.contacts.map((one) => JSON.stringify(one)),
    ...{ requests: 4, readsAnswers: true },
    async close() {
      assert.deepEqual(system.invalid, []);
      for (const { addresses, tasks } of system.contacts) {
        assert.deepEqual([addresses.length, tasks.length], [1, 1]);
      }
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
    const items: CallbackItem['receipt']['copy'][] = [
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

  it('fits whatever a message may hold', async () => {
    const long = (most: number) => '🦆'.repeat(most / 2);
    for (const change of [
      { text: long(5000), name: long(100) },
      { email: `${'a'.repeat(100)}@example.org` },
      { email: 'jörg@bücher.example' },
      { caseReference: 'x'.repeat(40) },
    ]) {
      const { receipt } = contractMessage();
      const copy = { ...receipt.copy, ...change };
      const result = await delivery.deliver({ kind: 'message', receipt: { ...receipt, copy } }, signal);
      assert.equal(result.status, 'delivered');
    }
    const { text, email } = contractMessage().receipt.copy;
    const little = { id: crypto.randomUUID(), text, email, language: 'nl' };
    const item = { kind: 'message', receipt: { ...contractMessage().receipt, copy: little } } as const;
    assert.equal((await delivery.deliver(item, signal)).status, 'delivered');
  });

  it('has the channel and the actor of the settings', async () => {
    const own = connectKlantinteracties(
      { base: system.url, token, actors, channel: 'Contactformulier', messageChannel: 'Webformulier' },
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

  const changeOf = (
    { receipt }: CallbackItem,
    what: 'moved' | 'cancelled',
    slot = receipt.slot,
  ): CallbackChangeItem => ({
    kind: 'callback-change',
    callback: receipt.copy.id,
    receipt: { ...receipt, slot, copy: { ...receipt.copy, id: crypto.randomUUID() } },
    change: { what, at: now.toISOString(), from: receipt.slot },
  });
  const afternoon = { date: '2026-11-25', opens: '13:00', closes: '17:00' };
  const taskOf = (place = 0) => (system.contacts[place]?.tasks[0] ?? {}) as Record<string, string>;

  it('that is moved changes its task, also twice, and keeps what a colleague wrote in it', async () => {
    const item = contractItem();
    await delivery.deliver(item, signal);
    const before = { ...taskOf() };
    taskOf()['toelichting'] += '\nGebeld om tien uur, in gesprek.';
    const moved = changeOf(item, 'moved', afternoon);
    assert.deepEqual(await delivery.deliver(moved, signal), { status: 'delivered' });
    const after = { ...taskOf() };
    assert.deepEqual(await delivery.deliver(moved, signal), { status: 'delivered' });
    assert.deepEqual(taskOf(), after, 'the same change twice is one');
    assert.equal(after['uuid'], before['uuid']);
    assert.deepEqual([after['status'], after['gevraagdeHandeling']], ['te_verwerken', 'Terugbellen']);
    const lines = after['toelichting']?.split('\n') ?? [];
    assert.match(lines[0] ?? '', /verplaatste het telefoontje van dinsdag 24 november .* naar woensdag 25/);
    assert.deepEqual(
      lines.filter((line) => line.startsWith('Beloofd')),
      ['Beloofd: woensdag 25 november 2026, tussen 13:00 en 17:00 uur.'],
    );
    assert.ok(lines.includes('Gebeld om tien uur, in gesprek.'));
    assert.ok(lines.includes('Kenmerk van de inwoner: TB-7K3M-92QX.'));
    assert.deepEqual([system.contacts.length, system.contacts[0]?.tasks.length], [1, 1]);
  });

  it('that is cancelled ends its task, so that nobody calls', async () => {
    const item = contractItem();
    await delivery.deliver(item, signal);
    assert.equal((await delivery.deliver(changeOf(item, 'cancelled'), signal)).status, 'delivered');
    const { status, afgehandeldOp, gevraagdeHandeling, toelichting } = taskOf();
    assert.deepEqual(
      [status, afgehandeldOp, gevraagdeHandeling],
      ['verwerkt', now.toISOString(), 'Niet meer terugbellen'],
    );
    assert.match(toelichting ?? '', /^De inwoner zei het telefoontje af\./);
    assert.equal(system.contacts.length, 1);
  });

  it('that was done already stays as it is when the resident changes it', async () => {
    const item = contractItem();
    await delivery.deliver(item, signal);
    Object.assign(taskOf(), { status: 'verwerkt', afgehandeldOp: '2026-11-23T08:59:00Z' });
    const before = { ...taskOf() };
    assert.equal((await delivery.deliver(changeOf(item, 'moved', afternoon), signal)).status, 'delivered');
    assert.deepEqual(taskOf(), before);
  });

  it('that is not whole there yet lets its change wait, for ten minutes', async () => {
    const item = contractItem();
    const change = changeOf(item, 'cancelled');
    assert.equal((await delivery.deliver(change, signal)).status, 'later');
    system.onStoring = (name, at) => {
      if (name === 'POST /internetaken' && at === 'before') system.fault = 'cut-before';
    };
    await delivery.deliver(item, signal);
    assert.equal((await delivery.deliver(change, signal)).status, 'later');
    change.change.at = new Date(now.getTime() - 660_000).toISOString();
    assert.equal((await delivery.deliver(change, signal)).status, 'delivered');
    assert.equal(system.contacts[0]?.tasks.length, 0);
  });

  it('gets each change once, whatever breaks, and a refused one is stuck', async () => {
    const item = contractItem();
    await delivery.deliver(item, signal);
    const change = changeOf(item, 'moved', afternoon);
    for (const fault of ['cut-before', 'cut-after', 'busy', 'wrong-key'] as const) {
      system.onStoring = () => undefined;
      system.fault = fault;
      assert.equal((await delivery.deliver(change, signal)).status, 'later', fault);
    }
    system.fault = 'refuses-item';
    const refused = await delivery.deliver(change, signal);
    assert.equal(refused.status, 'stuck');
    assert.doesNotMatch(JSON.stringify(refused), /Noor|zus|12345678|verplaatste/);
    assert.equal((await delivery.deliver(change, signal)).status, 'delivered');
    assert.equal(taskOf()['toelichting']?.match(/verplaatste/g)?.length, 1);
  });

  it('shows in a dry run what a change would write', async () => {
    const [message] = await delivery.preview(changeOf(contractItem(), 'cancelled'));
    assert.match(message?.to ?? '', /^PATCH .*\/internetaken\/\(internetaak\.uuid\)$/);
    assert.match(message?.body ?? '', /"verwerkt"/);
    assert.deepEqual(system.asked, []);
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
