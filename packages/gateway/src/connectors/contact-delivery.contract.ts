import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type {
  CallbackItem,
  ContactDelivery,
  DeliveryItem,
  DeliveryResult,
  MessageItem,
} from './contact-delivery.js';

/** What an outside system does with the next message: what a test needs to see. */
export type PlayedFault =
  /** It closes the connection before it stores anything. */
  | 'cut-before'
  /** It stores the item, and closes the connection before it answers. */
  | 'cut-after'
  /** It is busy, and asks to come back after two minutes where its protocol can say so. */
  | 'busy'
  /** It does not know the key. */
  | 'wrong-key'
  /** It refuses the item, with the words of the item in its answer. */
  | 'refuses-item';

/** A connector with the outside system that it speaks to. */
export interface OpenContactDelivery {
  delivery: ContactDelivery;
  now: Date;
  /** The secret that no fault and no dry run may show. */
  secret: string;
  /** Everything that the outside system stored, as text, one for each item; an item that came twice is there twice. */
  stored(): string[];
  /** How many messages came to the outside system. */
  asked(): number;
  /** What the outside system does with the next message. */
  fault: PlayedFault | undefined;
  /** Closes the outside system, so that nothing listens there. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

const slot = { date: '2026-11-24', opens: '09:00', closes: '12:00' };

/** Makes a request of a resident, with a reference of its own. */
export function contractItem(reference = 'TB-7K3M-92QX'): CallbackItem {
  const copy = {
    id: crypto.randomUUID(),
    name: 'Noor de Vries-Yılmaz',
    phone: '06 12345678',
    slot,
    language: 'tr',
    question: 'Kan mijn zus het paspoort ophalen? <b>👋</b>',
    task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
    department: 'burgerzaken',
    caseReference: 'ZB-2026-0417',
  };
  return { kind: 'callback', receipt: { reference, receivedAt: '2026-11-23T09:00:00.000Z', slot, copy } };
}

/** Makes a message of a resident, with a reference of its own. */
export function contractMessage(reference = 'BE-7K3M-92QX'): MessageItem {
  const copy = {
    id: crypto.randomUUID(),
    text: 'Mijn kast staat al een week buiten. <b>👋</b>',
    email: 'noor@example.org',
    name: 'Noor de Vries-Yılmaz',
    language: 'tr',
    task: 'http://standaarden.overheid.nl/owms/terms/grofvuil',
    department: 'burgerzaken',
    caseReference: 'ZB-2026-0417',
    attachments: [{ name: 'kast op straat.jpg', type: 'image/jpeg' as const, size: 4242 }],
  };
  return { kind: 'message', receipt: { reference, receivedAt: '2026-11-23T09:00:00.000Z', copy } };
}

/** Runs what every connector that delivers must hold, on one that `open` makes. */
export function describeContactDelivery(
  name: string,
  open: () => Promise<OpenContactDelivery>,
  skip: string | false = false,
): void {
  describe(`the delivery by ${name}`, { skip }, () => {
    let opened: OpenContactDelivery;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    const deliver = (item: DeliveryItem) => opened.delivery.deliver(item, new AbortController().signal);
    const failed = async (item: DeliveryItem): Promise<Exclude<DeliveryResult, { status: 'delivered' }>> => {
      const result = await deliver(item);
      assert.notEqual(result.status, 'delivered');
      assert.doesNotMatch(JSON.stringify(result), /Noor|noor@|zus|kast|12345678/);
      assert.ok(!JSON.stringify(result).includes(opened.secret));
      return result as Exclude<DeliveryResult, { status: 'delivered' }>;
    };

    it('brings what a colleague needs to call', async () => {
      assert.equal((await deliver(contractItem())).status, 'delivered');
      const [stored = ''] = opened.stored();
      for (const part of [
        'Noor de Vries-Yılmaz',
        'Kan mijn zus',
        '👋',
        'TB-7K3M-92QX',
        '09:00',
        'ZB-2026-0417',
      ]) {
        assert.ok(stored.includes(part), `${part} in ${stored}`);
      }
      assert.match(stored, /(\+316|06 ?)12345678/);
    });

    it('brings what a colleague needs to answer a message', async () => {
      assert.equal((await deliver(contractMessage())).status, 'delivered');
      const [stored = ''] = opened.stored();
      for (const part of [
        'Noor de Vries-Yılmaz',
        'noor@example.org',
        'Mijn kast staat al een week buiten.',
        '👋',
        'BE-7K3M-92QX',
        'ZB-2026-0417',
        'kast op straat.jpg',
      ]) {
        assert.ok(stored.includes(part), `${part} in ${stored}`);
      }
    });

    it('brings a message with little in it, and one after a lost answer once or as it promised', async () => {
      const item = contractMessage();
      const { id, text, email } = item.receipt.copy;
      item.receipt.copy = { id, text, email, language: 'nl' };
      opened.fault = 'cut-after';
      assert.equal((await failed(item)).status, 'later');
      assert.equal((await deliver(item)).status, 'delivered');
      const most = opened.delivery.repeats === 'may-repeat' ? 2 : 1;
      const { length } = opened.stored();
      assert.ok(length >= 1 && length <= most, `${length} times`);
    });

    it('is stuck where a message is refused, and tells nothing of it', async () => {
      opened.fault = 'refuses-item';
      assert.equal((await failed(contractMessage())).status, 'stuck');
    });

    it('brings each item, and one with little in it', async () => {
      const items = ['TB-1111-1111', 'TB-2222-2222'].map(contractItem);
      const [first] = items;
      assert.ok(first);
      const { id, name: who, phone } = first.receipt.copy;
      first.receipt.copy = { id, name: who, phone, slot, language: 'nl' };
      for (const item of items) assert.equal((await deliver(item)).status, 'delivered');
      assert.equal(opened.stored().length, 2);
    });

    it('tries later where the connection is cut before anything was stored', async () => {
      const item = contractItem();
      opened.fault = 'cut-before';
      assert.equal((await failed(item)).status, 'later');
      assert.equal(opened.delivery.health().state, 'fails');
      assert.equal((await deliver(item)).status, 'delivered');
      assert.equal(opened.stored().length, 1);
      assert.equal(opened.delivery.health().state, 'answers');
    });

    it('keeps its promise about repeats where the answer was lost', async () => {
      const item = contractItem();
      opened.fault = 'cut-after';
      assert.equal((await failed(item)).status, 'later');
      assert.equal((await deliver(item)).status, 'delivered');
      const most = opened.delivery.repeats === 'may-repeat' ? 2 : 1;
      const { length } = opened.stored();
      assert.ok(length >= 1 && length <= most, `${length} times`);
    });

    it('tries later where the system is busy, and says from when', async () => {
      opened.fault = 'busy';
      const result = await failed(contractItem());
      assert.equal(result.status, 'later');
      if (result.status === 'later' && result.notBefore) {
        assert.equal(result.notBefore.getTime() - opened.now.getTime(), 120_000);
      }
    });

    it('tries later where the key is refused, which is no fault of the item', async () => {
      opened.fault = 'wrong-key';
      const result = await failed(contractItem());
      assert.deepEqual([result.status, result.fault.code], ['later', 'refused']);
    });

    it('is stuck where the item is refused', async () => {
      opened.fault = 'refuses-item';
      const { status, fault } = await failed(contractItem());
      assert.equal(status, 'stuck');
      assert.ok(fault.status !== undefined && fault.status >= 400);
    });

    it('tries later where nothing listens', async () => {
      await opened.stop();
      const { status, fault } = await failed(contractItem());
      assert.deepEqual([status, fault.code], ['later', 'unreachable']);
      assert.equal((await opened.delivery.check()).state, 'fails');
    });

    it('begins nothing once its time is over', async () => {
      const result = await opened.delivery.deliver(contractItem(), AbortSignal.abort());
      assert.equal(result.status, 'later');
      assert.equal(opened.asked(), 0);
    });

    it('shows in a dry run what it would send, without the secret, and sends nothing', async () => {
      const messages = await opened.delivery.preview(contractItem());
      const text = JSON.stringify(messages);
      assert.match(text, /Noor de Vries-Yılmaz/);
      assert.ok(!text.includes(opened.secret));
      assert.equal(opened.asked(), 0);
    });

    it('checks that the system answers, without storing anything', async () => {
      assert.equal(opened.delivery.health().state, 'not-asked');
      assert.equal((await opened.delivery.check()).state, 'answers');
      opened.fault = 'wrong-key';
      const health = await opened.delivery.check();
      assert.deepEqual([health.state, health.lastFault?.code], ['fails', 'refused']);
      assert.deepEqual(opened.stored(), []);
    });
  });
}
