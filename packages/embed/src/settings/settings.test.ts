import { expect } from '@open-wc/testing';
import { clearPage, place, warningsDuring } from '../embed.fixtures.js';
import { readSettings } from './read-settings.js';

describe('settings of the script tag', () => {
  afterEach(clearPage);

  it('are not needed: the gateway is where the script comes from', () => {
    expect(readSettings(document, 'https://contact.zilverbeek.example/embed/plein-1a2b3c.js')).to.deep.equal({
      gateway: 'https://contact.zilverbeek.example',
      channel: 'website',
      isMeasured: true,
    });
  });

  it('find a gateway that stands in a folder', () => {
    const { gateway } = readSettings(document, 'https://www.zilverbeek.example/plein/embed/plein-1a2b3c.js');
    expect(gateway).to.equal('https://www.zilverbeek.example/plein');
  });

  for (const [name, gateway] of [
    ['embed/v0.1/plein.js', ''],
    ['embed/v1/plein.js?cache=7', ''],
    ['embed/v0.1.0-beta.2/plein-1a2b3c.js', ''],
    ['embed/embed/plein.js', '/embed'],
    ['assets/app.js', ''],
  ] as const) {
    it(`find the gateway of ${name}`, () => {
      const found = readSettings(document, `https://www.zilverbeek.example/${name}`).gateway;
      expect(found).to.equal(`https://www.zilverbeek.example${gateway}`);
    });
  }

  it('are read from the tag of a channel too', () => {
    place(
      '<script type="text/plain" src="https://a.example/embed/v0.1/plein.js" data-channel="kiosk"></script>',
    );
    expect(readSettings(document, 'https://a.example/embed/v0.1/plein.js').channel).to.equal('kiosk');
  });

  it('are read from the tag of the snippet', () => {
    place(`<script type="text/plain" src="https://cdn.example/embed/plein.js"
      data-gateway="https://gateway.zilverbeek.example/" data-profile="/profiel.json" data-channel="kiosk"
      data-source="urn:nld:oin:00000001234567890000:systeem:plein" data-measurement="off"
      data-transport="outbox"></script>`);
    expect(readSettings(document, 'https://cdn.example/embed/plein-1a2b3c.js')).to.deep.equal({
      gateway: 'https://gateway.zilverbeek.example',
      profile: new URL('/profiel.json', location.href).href,
      channel: 'kiosk',
      source: 'urn:nld:oin:00000001234567890000:systeem:plein',
      isMeasured: false,
      start: new URL(location.pathname, location.href).href,
      transport: { kind: 'outbox' },
    });
  });

  it('give a kiosk a start without anything that a visitor filled in', () => {
    place('<script type="text/plain" src="/embed/plein.js" data-channel="kiosk"></script>');
    const page = { URL: '', baseURI: '', querySelector: document.querySelector.bind(document) };
    const startAt = (address: string): string | undefined =>
      readSettings(
        Object.assign(page, { URL: address, baseURI: address }) as unknown as Document,
        'https://plein.example/embed/plein.js',
      ).start;
    expect(
      startAt(
        'https://plein.example/pages/contact?channel=kiosk&language=en&question=Schulden&caseReference=Z1#errors',
      ),
    ).to.equal('https://plein.example/pages/contact?channel=kiosk&language=en');
    document.querySelector('[data-channel=kiosk]')?.setAttribute('data-start', '/begin');
    expect(startAt('https://plein.example/pages/contact')).to.equal('https://plein.example/begin');
  });

  it('say what to write where the channel is not known', async () => {
    place('<script type="text/plain" src="/embed/plein.js" data-channel="webiste"></script>');
    const warnings = await warningsDuring(() => {
      expect(readSettings(document, 'https://cdn.example/embed/plein.js').channel).to.equal('website');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('data-channel="webiste"').and.to.contain('website, app');
  });
});
