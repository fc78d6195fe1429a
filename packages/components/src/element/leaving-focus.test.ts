import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { html as template, type TemplateResult } from 'lit';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { common } from '../terms/common.js';
import { define } from './define.js';
import { PleinElement } from './plein-element.js';

const nl = { common };
const other = (): Promise<{ terms: typeof nl }> => Promise.resolve({ terms: nl });

/** A question that makes place for an answer, which gets the focus. */
class TestSwap extends PleinElement<typeof nl> {
  shows: 'question' | 'answer' | 'nothing' = 'question';

  protected readonly termSets = {
    nl,
    en: other,
    de: other,
    fr: other,
    tr: other,
    ar: other,
    uk: other,
    pl: other,
  };

  override render(): TemplateResult {
    if (this.shows === 'answer')
      return template`<h2 id="heading" tabindex="-1">Antwoord</h2>
        <p>Tekst</p>`;
    if (this.shows === 'nothing') return template``;
    return template`
      <h2 id="heading">Vraag</h2>
      <form part="form"><label for="name">Naam</label><input id="name" /><button id="send">Stuur</button></form>
    `;
  }

  protected override updated(): void {
    if (this.shows === 'answer') this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }
}
define('test-swap', TestSwap);

describe('content that leaves while it has the focus', () => {
  afterEach(fixtureCleanup);

  async function show(focus?: string): Promise<{ element: TestSwap; root: ShadowRoot }> {
    const element = await fixture<TestSwap>(html`<test-swap></test-swap>`);
    const root = element.shadowRoot as ShadowRoot;
    await import('./deferred-setup.js');
    // The element does its part right after this one got the module.
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    if (focus) root.querySelector<HTMLElement>(focus)?.focus();
    return { element, root };
  }

  async function turn(element: TestSwap, to: TestSwap['shows']): Promise<void> {
    element.shows = to;
    element.requestUpdate();
    await element.updateComplete;
  }

  for (const focus of ['#send', '#name'])
    it(`is still there when the new heading gets the focus from ${focus}, and goes then`, async () => {
      const { element, root } = await show(focus);
      const old = root.querySelector('form');
      let isThere: boolean | undefined;
      root.addEventListener('focusin', () => (isThere = old?.isConnected));
      await turn(element, 'answer');
      expect(isThere).to.equal(true);
      expect(root.activeElement?.textContent).to.equal('Antwoord');
      await waitUntil(() => !old?.isConnected);
      expect(root.activeElement?.textContent).to.equal('Antwoord');
    });

  it('takes no place, no press and no id of the new content', async () => {
    const { element, root } = await show('#send');
    await turn(element, 'answer');
    const old = root.querySelector<HTMLElement>('form') as HTMLElement;
    expect(getComputedStyle(old).pointerEvents).to.equal('none');
    expect(old.getBoundingClientRect().height).to.be.at.most(1);
    const withIt = element.getBoundingClientRect().height;
    old.style.display = 'none';
    expect(element.getBoundingClientRect().height).to.equal(withIt);
    expect(root.querySelectorAll('[id]:not([id$="-leaving"])')).to.have.length(1);
    expect(root.querySelectorAll('[part]')).to.have.length(0);
  });

  it('makes no place of its own in the accessibility tree of Firefox, by its position or by scrolling', async () => {
    const { element, root } = await show('#send');
    await turn(element, 'answer');
    const { position, overflowX, overflowY } = getComputedStyle(root.querySelector('form') as HTMLElement);
    expect([position, overflowX, overflowY]).to.deep.equal(['absolute', 'clip', 'clip']);
  });

  it('keeps the label of a field while that has the focus', async () => {
    const { element, root } = await show('#name');
    await turn(element, 'nothing');
    expect((root.activeElement as HTMLInputElement).labels).to.have.length(1);
    await waitUntil(() => !root.querySelector('form'));
  });

  it('goes at once where the focus is elsewhere', async () => {
    const { element, root } = await show();
    await turn(element, 'answer');
    expect(root.querySelector('form')).to.equal(null);
  });

  it('goes once when the host renders again meanwhile', async () => {
    const { element, root } = await show('#send');
    await turn(element, 'answer');
    await turn(element, 'question');
    await waitUntil(() => root.querySelectorAll('form').length === 1);
    expect(root.querySelector('#send')).not.to.equal(null);
    expect(root.querySelectorAll('#heading')).to.have.length(1);
  });

  it('may be taken out before, on a page where `remove` fails on what has no parent', async () => {
    const { element, root } = await show('#send');
    const { setTimeout } = globalThis;
    const planned: (() => void)[] = [];
    globalThis.setTimeout = ((call: () => void) => planned.push(call)) as unknown as typeof setTimeout;
    try {
      await turn(element, 'answer');
    } finally {
      globalThis.setTimeout = setTimeout;
    }
    const old = root.querySelector<HTMLElement>('form') as HTMLElement;
    old.remove = () => old.parentNode?.removeChild(old) ?? expect.fail('It has no parent.');
    old.remove();
    expect(planned).not.to.be.empty;
    for (const call of planned) call();
  });
});
