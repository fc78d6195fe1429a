import { expect } from '@open-wc/testing';
import { warningsDuring } from '../embed.fixtures.js';
import { readTransport } from './transport-settings.js';

describe('where the measurement goes, on the script tag', () => {
  it('is the gateway where nothing else is said', () => {
    for (const transport of [undefined, '', 'gateway'])
      expect(readTransport({ transport })).to.equal(undefined);
  });

  it('is Matomo or Piwik PRO, with an address and a site', () => {
    for (const kind of ['matomo', 'piwik-pro']) {
      expect(
        readTransport({ transport: kind, transportUrl: 'https://a.example', transportSite: '7' }),
      ).to.deep.equal({ kind, url: 'https://a.example', site: '7' });
    }
  });

  it('is a data layer, by its name or the usual one; or the outbox', () => {
    expect(readTransport({ transport: 'data-layer' })).to.deep.equal({ kind: 'data-layer' });
    expect(readTransport({ transport: 'data-layer', transportName: 'laag' })).to.deep.equal({
      kind: 'data-layer',
      name: 'laag',
    });
    expect(readTransport({ transport: 'outbox' })).to.deep.equal({ kind: 'outbox' });
  });

  it('says what is missing or not known, and leaves it to the gateway', async () => {
    const warnings = await warningsDuring(() => {
      expect(readTransport({ transport: 'matomo', transportUrl: 'https://a.example' })).to.equal(undefined);
      expect(readTransport({ transport: 'pigeon' })).to.equal(undefined);
    });
    expect(warnings[0]).to.contain('data-transport-site');
    expect(warnings[1]).to.contain('data-transport="pigeon"').and.to.contain('matomo');
  });
});
