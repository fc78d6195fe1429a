import { expect, html } from '@open-wc/testing';
import type { ZaakDocument } from '@plein/domain/cases.js';
import { inside, press } from '../../examples/interact.js';
import { focused, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import '../status-tracker.define.js';
import { lookUp, right } from '../status-tracker.fixtures.js';
import type { PleinStatusTracker } from '../status-tracker.js';

describe('a case that changes while a resident follows it', () => {
  afterEach(closeExampleGateway);

  async function follow(): Promise<PleinStatusTracker> {
    const element = await showExample<PleinStatusTracker>({
      name: 'shown',
      description: 'Shown for a test.',
      render: () => html`<plein-status-tracker></plein-status-tracker>`,
    });
    await lookUp(element, right, '.steps');
    await import('./case-watch.js');
    await settle(element);
    return element;
  }
  /** Changes the document of the case in the store, as a case system does. */
  const change = (work: (document: ZaakDocument) => void): Promise<unknown> =>
    testGateway().store.commit(async (transaction) => {
      const row = await transaction
        .selectFrom('cases')
        .selectAll()
        .where('reference', '=', right[0])
        .executeTakeFirstOrThrow();
      const document = JSON.parse(row.document) as ZaakDocument;
      work(document);
      await transaction
        .updateTable('cases')
        .set({ document: JSON.stringify(document) })
        .where('reference', '=', right[0])
        .execute();
    });
  const nextStep = (document: ZaakDocument): void => {
    const statustype = document.statustypen[2]?.url ?? '';
    document.statussen.push({ statustype, datumStatusGezet: testGateway().now().toISOString() });
  };
  /** The page comes back, as from another tab. */
  const comeBack = async (element: PleinStatusTracker): Promise<void> => {
    document.dispatchEvent(new Event('visibilitychange'));
    await settle(element);
  };
  const lookups = (): number =>
    testGateway().requests.filter(({ path }) => path === '/v1/case-lookups').length;
  const said = (element: PleinStatusTracker): string => words(inside(element, '[aria-live=polite]'));

  it('shows the new step, says so once, and leaves the focus where it is', async () => {
    const element = await follow();
    const seen: string[] = [];
    element.addEventListener('plein-case-shown', () => seen.push('shown'));
    expect(said(element)).to.equal('');
    await change(nextStep);
    const button = inside(element, 'button');
    button.focus();
    await comeBack(element);
    expect(words(inside(element, '[aria-current=step]'))).to.contain('Wij beoordelen uw plan.');
    expect(said(element)).to.equal('Er is nieuws over uw zaak.');
    expect(focused()).to.equal(button);
    expect(seen).to.deep.equal([]);
    await comeBack(element);
    expect(said(element)).to.equal('Er is nieuws over uw zaak.');
  });

  it('keeps what is shown where there is no answer', async () => {
    const element = await follow();
    testGateway().setNetwork('offline');
    await comeBack(element);
    expect(words(inside(element, '#heading'))).to.equal('Omgevingsvergunning voor een dakkapel');
    expect(said(element)).to.equal('');
  });

  it('asks nothing once another case is looked up', async () => {
    const element = await follow();
    await press(element, '.button.plain');
    const before = lookups();
    await comeBack(element);
    expect(lookups()).to.equal(before);
    expect(inside<HTMLInputElement>(element, '#reference').value).to.equal('');
  });

  it('asks nothing after the element has left the page', async () => {
    const element = await follow();
    element.remove();
    const before = lookups();
    await comeBack(element);
    expect(lookups()).to.equal(before);
  });
});
