import { expect } from '@open-wc/testing';
import { until } from '../measurement.fixtures.js';
import { ids, OutboxDevice } from './outbox.fixtures.js';

const url = 'https://gateway.example/v1/feedback-submissions';
const hour = 3_600_000;

/** A network that a test cuts, and a gateway behind it that counts what arrives. */
class Network {
  readonly arrivedIds: string[] = [];
  attempts = 0;
  isUp = false;
  /** What happens to the next answer: it gets lost on the road, after the gateway stored the item. */
  losesAnswer = false;

  readonly fetch: typeof globalThis.fetch = (_address, init) => {
    this.attempts += 1;
    if (!this.isUp) return Promise.reject(new TypeError('offline'));
    this.arrivedIds.push((JSON.parse(String(init?.body)) as { id: string }).id);
    if (this.losesAnswer) {
      this.losesAnswer = false;
      return Promise.reject(new TypeError('offline'));
    }
    return Promise.resolve(Response.json({ reference: 'FB-1' }, { status: 201 }));
  };
}

describe('the outbox of a kiosk', () => {
  let device: OutboxDevice;
  let network: Network;

  beforeEach(() => {
    device = new OutboxDevice();
    network = new Network();
  });
  afterEach(() => device.close());

  const open = () => device.openQuiet({ fetch: network.fetch, most: 1000 });
  const nameOf = (index: number): string => `answer-${String(index).padStart(4, '0')}`;
  const answer = (outbox: Awaited<ReturnType<typeof open>>, id: string) =>
    outbox.submit({ id, url, body: { id } });

  it('delivers each answer of a day and a night without a network once, over tabs that were killed', async () => {
    let outbox = await open();
    const given = Array.from({ length: 120 }, (_, index) => nameOf(index));
    for (const [index, id] of given.entries()) {
      expect(await answer(outbox, id)).to.deep.equal({ status: 'queued' });
      device.clock.pass(hour / 5);
      // A tab that is killed says goodbye to nobody. The clock is set right at night, forwards and back.
      if (index % 30 === 29) {
        outbox.close();
        outbox = await open();
      }
      if (index === 50) device.clock.pass(20 * 365 * 24 * hour);
      if (index === 90) device.clock.pass(-20 * 365 * 24 * hour);
    }
    expect(await ids(outbox)).to.deep.equal(given);
    outbox.close();
    network.isUp = true;
    network.losesAnswer = true;
    const next = await open();
    await until(() => network.arrivedIds.length > 0);
    device.clock.pass(2 * hour);
    await next.resend();
    expect(await ids(next)).to.deep.equal([]);
    expect([...new Set(network.arrivedIds)].sort()).to.deep.equal(given);
    // Only the one whose answer was lost went twice, with the same id, so that the gateway stores it once.
    expect(network.arrivedIds).to.have.length(given.length + 1);
  });

  it('does not try every answer at each attempt while nothing answers', async () => {
    const outbox = await open();
    for (let index = 0; index < 30; index += 1) await answer(outbox, nameOf(index));
    network.attempts = 0;
    device.clock.pass(10 * hour);
    await outbox.resend();
    await outbox.resend();
    expect(network.attempts).to.be.at.most(20);
    expect(await ids(outbox)).to.have.length(30);
  });

  it('has a limit too, and says that it is full', async () => {
    const outbox = await device.openQuiet({ fetch: network.fetch, most: 2 });
    await answer(outbox, 'a');
    await answer(outbox, 'b');
    expect(await answer(outbox, 'c')).to.deep.equal({ status: 'failed', reason: 'full' });
  });
});
