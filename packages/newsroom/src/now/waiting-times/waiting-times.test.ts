import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { leaveNewsroom, openNewsroom, type OpenNewsroom } from '../../testing/newsroom.fixtures.js';

describe('waiting times in the newsroom', () => {
  afterEach(leaveNewsroom);

  const card = ({ page }: OpenNewsroom): HTMLElement =>
    page().renderRoot.querySelector<HTMLElement>('#waiting-times')?.parentElement as HTMLElement;
  const said = (opened: OpenNewsroom): string => card(opened).textContent.replaceAll(/\s+/g, ' ').trim();
  const inside = <Found extends HTMLElement>(opened: OpenNewsroom, selector: string): Found => {
    const found = card(opened).querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  async function state(opened: OpenNewsroom, minutes: string): Promise<void> {
    inside<HTMLDetailsElement>(opened, 'details').open = true;
    const field = inside<HTMLInputElement>(opened, '#waiting-minutes');
    field.value = minutes;
    field.dispatchEvent(new Event('input'));
    await opened.page().updateComplete;
    inside(opened, 'form .button').click();
    await opened.settle();
  }

  it('shows none first, takes one with who, when and until, and clears it', async () => {
    const opened = await openNewsroom();
    expect(said(opened)).to.contain('Er is van geen kanaal een wachttijd bekend.');
    await state(opened, '25');
    expect(said(opened)).to.match(/: 25 minuten .* vulde 25 minuten in, vandaag .* Geldt tot vandaag /);
    expect(inside(opened, '[role=status]').textContent).to.contain('staat er');
    const crisis = await opened.testGateway.fetch('https://plein.test/v1/crisis');
    const { waitingTimes } = (await crisis.json()) as { waitingTimes: { minutes: number }[] };
    expect(waitingTimes.map(({ minutes }) => minutes)).to.deep.equal([25]);
    await expectAccessible(opened.newsroom);
    inside(opened, 'li button').click();
    await opened.settle();
    expect(said(opened)).to.contain('Er is van geen kanaal een wachttijd bekend.');
    expect(opened.page().renderRoot.querySelector(':focus')?.localName).to.equal('summary');
  });

  it('says by the field what is no number of minutes, and sends nothing', async () => {
    const opened = await openNewsroom();
    const sent = opened.testGateway.requests.length;
    for (const wrong of ['601', '-1', '1,5', 'veel']) {
      await state(opened, wrong);
      expect(said(opened), wrong).to.contain('Vul een heel getal in van 0 tot en met 600.');
    }
    expect(
      opened.testGateway.requests.slice(sent).filter(({ path }) => path.includes('by-hand')),
    ).to.have.length(0);
    expect(opened.page().renderRoot.querySelector(':focus')?.id).to.equal('waiting-minutes');
  });

  it('states that nobody knows it where the field is empty', async () => {
    const opened = await openNewsroom();
    await state(opened, '');
    expect(said(opened)).to.contain(': onbekend');
  });
});
