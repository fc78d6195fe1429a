import { expect } from '@open-wc/testing';
import { announced } from '../embed.fixtures.js';
import { destinationOf, loadedTransport } from './transport.js';

describe('the transport of the script tag', () => {
  it('is fetched when it is asked for, and events wait for it', async () => {
    const name = 'pleinTestLayer';
    const transport = loadedTransport({ kind: 'data-layer', name }, 'https://gateway.example');
    expect(await transport.send([announced('contact.channel-chosen')])).to.deep.equal({});
    const pushed = Reflect.get(globalThis, name) as { event: string }[];
    expect(pushed.map(({ event }) => event)).to.deep.equal(['plein.contact.channel-chosen']);
    Reflect.deleteProperty(globalThis, name);
  });

  it('sends to Matomo and to Piwik PRO at their own addresses', async () => {
    const { fetch } = globalThis;
    const urls: string[] = [];
    globalThis.fetch = (url) => {
      urls.push(String(url));
      return Promise.resolve(Response.json({}));
    };
    for (const kind of ['matomo', 'piwik-pro'] as const) {
      const transport = loadedTransport({ kind, url: 'https://tool.example', site: '7' }, '');
      await transport.send([announced('chat.started')]);
    }
    globalThis.fetch = fetch;
    expect(urls).to.deep.equal(['https://tool.example/matomo.php', 'https://tool.example/ppms.php']);
  });

  it('is named as a resident reads it', () => {
    const gateway = 'https://contact.zilverbeek.example';
    expect(destinationOf(undefined, gateway)).to.equal('contact.zilverbeek.example');
    expect(destinationOf({ kind: 'outbox' }, gateway)).to.equal('contact.zilverbeek.example');
    expect(destinationOf({ kind: 'matomo', url: 'https://m.example/', site: '7' }, gateway)).to.equal(
      'Matomo (m.example)',
    );
    expect(destinationOf({ kind: 'piwik-pro', url: 'https://p.example/', site: '7' }, gateway)).to.equal(
      'Piwik PRO (p.example)',
    );
    expect(destinationOf({ kind: 'data-layer' }, gateway)).to.equal('dataLayer');
  });
});
