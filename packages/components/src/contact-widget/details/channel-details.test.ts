import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Channel } from '@plein/domain/profile.js';
import { contactTerms } from '../contact-widget.terms.js';
import { channelDetails } from './channel-details.js';

const phone: Channel = {
  id: 'telefoon',
  kind: 'phone',
  name: { nl: 'Bel ons' },
  address: 'tel:140999',
  callback: { windows: [{ opens: '09:00', closes: '11:00' }], daysAhead: 5, leadMinutes: 60 },
};

describe('wayDetails', () => {
  function draw(channel: Channel, chosen: Channel[] = []): HTMLElement {
    const place = document.createElement('div');
    render(
      channelDetails(
        {
          profile: {
            organisation: { name: 'Zilverbeek' },
            channels: [],
            holidays: [],
            tasks: [],
            notices: [],
            privacyStatement: '',
          },
          now: new Date('2026-11-24T10:00:00Z'),
          language: 'nl',
          terms: contactTerms.nl,
          pages: undefined,
          choose: (one) => () => {
            chosen.push(one);
          },
        },
        channel,
      ),
      place,
    );
    return place;
  }

  it('lets a telephone that calls back be asked to', () => {
    const chosen: Channel[] = [];
    draw(phone, chosen).querySelector('button')?.click();
    expect(chosen.map(({ kind, address }) => [kind, address])).to.deep.equal([['callback', undefined]]);
  });

  it('leads to a map, unless a browser should not follow it', () => {
    const location = { street: 'Het Zilverplein 1', postcode: '9999 ZB', city: 'Zilverbeek' };
    const counter: Channel = { id: 'balie', kind: 'counter', name: { nl: 'Balie' }, location };
    const withMap = (mapUrl: string): string | null | undefined =>
      draw({ ...counter, location: { ...location, mapUrl } })
        .querySelector('a')
        ?.getAttribute('href');
    expect(draw(counter).querySelector('a')).to.equal(null);
    expect(withMap('https://kaart.zilverbeek.example/')).to.equal('https://kaart.zilverbeek.example/');
    expect(withMap('javascript:alert(1)')).to.equal(undefined);
  });
});
