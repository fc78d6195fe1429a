import { expect } from '@open-wc/testing';
import { announced } from '../embed.fixtures.js';
import { inspectionFor } from './inspection.js';

const panel = (): Element | null => document.querySelector('plein-inspection');

/** Resolves when the panel is on the page. */
const opened = (): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!panel()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true });
  });

describe('an address with ?plein-inspect', () => {
  const { pathname, search } = location;
  afterEach(() => {
    history.replaceState(null, '', pathname + search);
    panel()?.remove();
  });
  const ask = (): void => {
    history.replaceState(null, '', `${pathname}${search ? `${search}&` : '?'}plein-inspect`);
  };

  it('opens the panel, which shows each event, those from before it was there too', async () => {
    ask();
    const opening = opened();
    const show = inspectionFor(document, 'contact.zilverbeek.example', true);
    show?.(announced('chat.started'));
    await opening;
    show?.(announced('contact.channel-chosen'));
    await Promise.resolve();
    const sentences = [...(panel()?.shadowRoot?.querySelectorAll('li > p') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(sentences).to.deep.equal([
      'U koos: telefoon.',
      'U stelde een eerste vraag in de chat. De vraag staat hier niet in.',
    ]);
  });

  it('says that measuring is off where the site has it off', async () => {
    ask();
    const opening = opened();
    inspectionFor(document, 'contact.zilverbeek.example', false);
    await opening;
    expect(panel()?.shadowRoot?.textContent).to.contain('staat het meten uit');
  });

  it('is needed: else nothing is fetched or shown', () => {
    expect(inspectionFor(document, 'contact.zilverbeek.example', true)).to.equal(undefined);
    expect(panel()).to.equal(null);
  });
});
