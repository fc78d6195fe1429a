import { expect } from '@open-wc/testing';
import { clearPage, place, warningsDuring } from '../embed.fixtures.js';
import { readSettings } from './settings.js';

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
      transport: { kind: 'outbox' },
    });
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
