import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { eventType } from '@plein/domain/vocabulary.js';
import { openWorld, type World } from '@plein/world';
import type { LiveSource } from './now/now.controller.js';
import { PleinNewsroom } from './newsroom.js';

customElements.define('plein-newsroom', PleinNewsroom);

/** A live connection that the test speaks for. */
class SpokenSource implements LiveSource {
  closed = false;
  readonly #listeners = new Map<string, (event: MessageEvent<string>) => void>();

  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void {
    this.#listeners.set(type, listener);
  }

  say(type: string, data: unknown = undefined): void {
    this.#listeners.get(type)?.(new MessageEvent(type, { data: JSON.stringify(data) }));
  }

  close(): void {
    this.closed = true;
  }
}

const id = (number: number): string => `0193a5c0-0000-7000-8000-${String(number).padStart(12, '0')}`;

function cloudEvent(number: number, name: 'chat.started' | 'poll.seen', component: string): object {
  return {
    specversion: '1.0',
    id: id(number),
    source: 'urn:nld:oin:00000000000000000000:systeem:plein',
    type: eventType(name),
    time: '2026-11-24T09:59:00Z',
    data: {
      occurredAt: '2026-11-24T09:59:00Z',
      channel: 'website',
      language: 'nl',
      page: '/paspoort',
      device: 'phone',
      component,
      componentVersion: '0.1.0',
      correlation: 'abcdefgh12',
      ...(name === 'poll.seen' && { poll: 'zilverplein-inrichting' }),
    },
  };
}

describe('plein-newsroom', () => {
  let world: World;
  let live: SpokenSource;

  beforeEach(async () => {
    document.documentElement.lang = 'nl';
    world = await openWorld();
    live = new SpokenSource();
  });
  afterEach(async () => {
    fixtureCleanup();
    await world.close();
  });

  const post = async (...events: object[]): Promise<void> => {
    const response = await world.fetch(`${world.gateway}/v1/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      body: JSON.stringify(events),
    });
    expect(response.status).to.equal(202);
  };
  const open = async (): Promise<PleinNewsroom> => {
    const { fetch, now, gateway } = world;
    const newsroom = await fixture<PleinNewsroom>(
      html`<plein-newsroom .surroundings=${{ fetch, now, gateway, openLive: () => live }}></plein-newsroom>`,
    );
    await world.idle();
    await newsroom.updateComplete;
    return newsroom;
  };
  const text = (newsroom: PleinNewsroom, selector: string): string =>
    newsroom.shadowRoot?.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const rows = (newsroom: PleinNewsroom, table: number): string[] =>
    [...(newsroom.shadowRoot?.querySelectorAll('table')[table]?.querySelectorAll('tbody tr') ?? [])].map(
      (row) => row.textContent.replaceAll(/\s+/g, ' ').trim(),
    );

  it('says that nothing has come in yet and names the five elements', async () => {
    const newsroom = await open();
    expect(text(newsroom, 'h1')).to.equal('Er kwam nog niets binnen');
    expect(rows(newsroom, 0)).to.have.length(5);
    await expect(newsroom).to.be.accessible();
  });

  it('counts what the gateway stored, per element and per channel', async () => {
    await post(
      cloudEvent(1, 'chat.started', 'plein-chat-launcher'),
      cloudEvent(2, 'poll.seen', 'plein-participation-poll'),
    );
    const newsroom = await open();
    expect(text(newsroom, 'h1')).to.contain('Er kwamen 2 berichten binnen');
    expect(rows(newsroom, 1).join()).to.contain('2');
    expect(text(newsroom, '.municipality')).to.equal('Gemeente Zilverbeek');
    await expect(newsroom).to.be.accessible();
  });

  it('counts on as events arrive, without asking again', async () => {
    const newsroom = await open();
    const asked = world.requests.length;
    live.say('open');
    live.say('arrived', {
      events: [
        {
          id: id(3),
          name: 'poll.voted',
          component: 'plein-participation-poll',
          channel: 'website',
          page: '/buurt/zilverplein',
          occurredAt: '2026-11-24T10:00:00Z',
          time: '2026-11-24T10:00:00Z',
        },
      ],
    });
    await newsroom.updateComplete;
    expect(text(newsroom, 'h1')).to.contain('Er kwam 1 bericht binnen');
    expect(newsroom.shadowRoot?.textContent).to.contain('/buurt/zilverplein');
    expect(world.requests.length).to.equal(asked);
  });

  it('says when the connection is lost, and asks again when it is back', async () => {
    const newsroom = await open();
    live.say('open');
    live.say('error');
    await newsroom.updateComplete;
    expect(text(newsroom, '[role=status]')).to.contain('Verbinding weg');
    const asked = world.requests.length;
    live.say('open');
    await waitUntil(() => world.requests.length > asked);
    await newsroom.updateComplete;
    expect(text(newsroom, '[role=status]')).to.equal('Live');
  });

  it('shows another period when it is chosen', async () => {
    const newsroom = await open();
    newsroom.shadowRoot?.querySelector<HTMLInputElement>('input[value=month]')?.click();
    await waitUntil(() => world.requests.some(({ path }) => path === '/v1/reports/overview'));
    await world.idle();
    await newsroom.updateComplete;
    expect(newsroom.shadowRoot?.querySelector<HTMLInputElement>('input[value=month]')?.checked).to.equal(
      true,
    );
  });

  it('says what to do when the gateway does not answer', async () => {
    world.setNetwork('offline');
    const newsroom = await open();
    expect(text(newsroom, '.notice')).to.contain('Controleer of de server draait');
    await expect(newsroom).to.be.accessible();
    world.setNetwork('online');
    newsroom.shadowRoot?.querySelector<HTMLButtonElement>('main .button')?.click();
    await world.idle();
    await newsroom.updateComplete;
    expect(text(newsroom, 'h1')).to.equal('Er kwam nog niets binnen');
  });

  it('speaks English where the page does, and closes its connection when it leaves', async () => {
    document.documentElement.lang = 'en';
    const newsroom = await open();
    expect(text(newsroom, 'h1')).to.equal('Nothing has come in yet');
    newsroom.remove();
    expect(live.closed).to.equal(true);
  });
});
