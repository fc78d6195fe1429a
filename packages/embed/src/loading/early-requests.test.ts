import { expect } from '@open-wc/testing';
import { clearPage, place } from '../embed.fixtures.js';
import { earlyRequests, type EarlyRequests } from './early-requests.js';

const gateway = 'https://gateway.example';

describe('early requests', () => {
  const { fetch } = globalThis;
  let sent: string[];
  let answer: () => Promise<Response>;

  beforeEach(() => {
    sent = [];
    answer = () => Promise.resolve(Response.json({}));
    globalThis.fetch = (url) => {
      sent.push(String(url));
      return answer();
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    clearPage();
  });

  const early = (profile?: string): EarlyRequests =>
    earlyRequests(document, { dataset: {}, gateway, ...(profile && { profile }) });

  const markups: readonly [string, string, string | undefined, readonly string[]][] = [
    [
      'the profile of the page',
      '<plein-contact-widget></plein-contact-widget>',
      undefined,
      [`${gateway}/v1/profile`],
    ],
    [
      'the profile that the snippet names',
      '<plein-contact-widget></plein-contact-widget>',
      'https://a.example/p.json',
      ['https://a.example/p.json'],
    ],
    [
      'the profile that a channel around it names',
      '<plein-channel profile="/p.json"><plein-contact-widget></plein-contact-widget></plein-channel>',
      undefined,
      ['/p.json'],
    ],
    [
      'the profile of its own gateway',
      '<plein-contact-widget gateway="https://b.example/"></plein-contact-widget>',
      undefined,
      ['https://b.example/v1/profile'],
    ],
    [
      'one profile for two',
      '<p><plein-contact-widget></plein-contact-widget><plein-contact-widget></plein-contact-widget></p>',
      undefined,
      [`${gateway}/v1/profile`],
    ],
    [
      'each poll',
      '<p><plein-participation-poll poll="a b"></plein-participation-poll><plein-participation-poll poll="c"></plein-participation-poll></p>',
      undefined,
      [`${gateway}/v1/polls/a%20b`, `${gateway}/v1/polls/c`],
    ],
    [
      'nothing for a poll without a name',
      '<plein-participation-poll></plein-participation-poll>',
      undefined,
      [],
    ],
    [
      'nothing for an element that shows itself without',
      '<plein-status-tracker></plein-status-tracker>',
      undefined,
      [],
    ],
  ];

  for (const [what, markup, profile, urls] of markups) {
    it(`ask for ${what}`, () => {
      const element = place(markup);
      const { ask } = early(profile);
      for (const one of [element, ...element.querySelectorAll('*')]) ask(one.localName);
      expect(sent).to.deep.equal(urls);
    });
  }

  const rendered = (page?: object) => {
    const state = { answers: { [`${gateway}/v1/profile`]: { name: 'X' } }, ...(page && { page }) };
    return `<p><plein-contact-widget></plein-contact-widget><script type="application/json" data-plein-state>${JSON.stringify(state)}</script></p>`;
  };

  it('ask for nothing that the page brings', () => {
    place(rendered());
    early().ask('plein-contact-widget');
    expect(sent).to.deep.equal([]);
  });

  it('ask again for what a stored page brings', () => {
    place(rendered({ action: '/pages/contact', isStored: true }));
    early().ask('plein-contact-widget');
    expect(sent).to.deep.equal([`${gateway}/v1/profile`]);
  });

  it('are given once, to who asks for the same without more', async () => {
    place('<plein-contact-widget></plein-contact-widget>');
    const { ask, fetch: given } = early();
    ask('plein-contact-widget');
    const url = `${gateway}/v1/profile`;
    await given(url, { method: 'POST', body: '' });
    expect(sent).to.have.length(2);
    const signal = AbortSignal.timeout(60_000);
    expect((await given(url, { signal })).status).to.equal(200);
    expect(sent).to.have.length(2);
    await given(url, { signal });
    expect(sent).to.have.length(3);
  });

  it('fail for who asks, and for nobody else', async () => {
    place('<plein-contact-widget></plein-contact-widget>');
    answer = () => Promise.reject(new TypeError('no network'));
    const { ask, fetch: given } = early();
    ask('plein-contact-widget');
    const failure = await given(`${gateway}/v1/profile`).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
  });
});
