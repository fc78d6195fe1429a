import { expect } from '@open-wc/testing';
import type { Ballot } from '@plein/domain/polls.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { inside, press, shown as until, type } from '../../../examples/interact.js';
import { focused, heard, keys, measured, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { ballot, divided, show } from '../../example-actions.js';
import '../../participation-poll.define.js';
import type { PleinParticipationPoll } from '../../participation-poll.js';
import { budgetPoll } from '../kind-polls.js';

const row = (number: number): string => `.choice:nth-child(${String(number)})`;

describe('the ballot of a budget', () => {
  afterEach(closeExampleGateway);

  const open = async (act = ballot): Promise<PleinParticipationPoll> =>
    showExample({
      name: 'shown',
      description: 'Shown for a test.',
      setup: { polls: [budgetPoll] },
      render: show(budgetPoll.id),
      act,
    });
  const textOf = (poll: PleinParticipationPoll, selector: string): string => words(inside(poll, selector));
  const nameOf = (poll: PleinParticipationPoll, element: Element): string =>
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => words(poll.shadowRoot?.getElementById(id)))
      .join(' ');
  const sent = (): readonly string[] | undefined =>
    (testGateway().requests.find(({ path }) => path.endsWith('/votes'))?.body as Ballot | undefined)?.choices;

  it('says what is left with each plan that gets or loses something, and names every control', async () => {
    const poll = await open(divided);
    expect(textOf(poll, '#remainder')).to.equal('Nog te verdelen: € 19.000');
    expect(inside(poll, '#divided').getAttribute('role')).to.equal('status');
    expect(textOf(poll, '#divided')).to.equal('Een drinkfontein: € 25.000. Nog te verdelen: € 19.000.');
    await press(poll, `${row(1)} button:first-child`);
    await settle(poll);
    expect(textOf(poll, '#divided')).to.equal('Bomen in de Beekstraat: € 0. Nog te verdelen: € 21.000.');
    const controls = [...poll.renderRoot.querySelectorAll(`${row(2)} :is(button, input)`)];
    expect(controls.map((control) => nameOf(poll, control))).to.deep.equal([
      'Minder voor Bankjes',
      'Bedrag voor Bankjes',
      'Meer voor Bankjes',
    ]);
    const described = inside(poll, `${row(2)} input`).getAttribute('aria-describedby') ?? '';
    expect(textOf(poll, `#${described.split(' ')[0] ?? ''}`)).to.equal('Minstens € 1.000. Hooguit € 8.000.');
  });

  it('goes by buttons between the amounts that a plan takes and what is left', async () => {
    const poll = await open();
    const amount = (): string => inside<HTMLInputElement>(poll, `${row(2)} input`).value;
    for (const [button, amounts] of [
      ['last', ['2000', '4000', '6000', '8000', '8000']],
      ['first', ['6000', '4000', '2000', '', '']],
    ] as const) {
      for (const next of amounts) {
        await press(poll, `${row(2)} button:${button}-child`);
        expect(amount()).to.equal(next);
      }
    }
    await type(poll, `${row(1)} input`, '49500');
    await press(poll, `${row(1)} button:last-child`);
    expect(inside<HTMLInputElement>(poll, `${row(1)} input`).value).to.equal('50000');
    await press(poll, `${row(2)} button:last-child`);
    expect(amount()).to.equal('');
  });

  it('says how much is too much, keeps all of it, and sends nothing', async () => {
    const poll = await open(divided);
    await press(poll, `${row(4)} input`);
    expect(textOf(poll, '#remainder')).to.equal('€ 21.000 te veel verdeeld');
    await press(poll, 'form .button');
    await until(poll, '#error:not([hidden])');
    await settle(poll);
    expect(words(focused())).to.equal(
      'U verdeelt € 21.000 te veel. Haal dat ergens af. Wat u invulde, staat er nog.',
    );
    expect(inside<HTMLInputElement>(poll, `${row(2)} input`).value).to.equal('4000');
    expect(sent()).to.equal(undefined);
    await press(poll, `${row(4)} input`);
    await press(poll, 'form .button');
    await until(poll, '#done:not([hidden])');
    expect([...(sent() ?? [])].sort()).to.deep.equal(['bankjes=4000', 'bomen=2000', 'fontein=25000']);
    expect(textOf(poll, 'article')).to.contain('Van u: € 4.000').and.to.contain('De uitslag komt na');
  });

  it('says at which plan an amount does not fit, and leaves what was typed', async () => {
    const poll = await open();
    for (const [plan, typed, message] of [
      [2, 'veel', 'Vul bij “Bankjes” een bedrag in hele euro’s in.'],
      [2, '900', 'Geef “Bankjes” minstens € 1.000, of niets.'],
      [2, '€ 9.000,-', 'Geef “Bankjes” hooguit € 8.000.'],
      [2, '', 'Geef eerst een plan geld.'],
    ] as const) {
      await type(poll, `${row(plan)} input`, typed);
      await press(poll, 'form .button');
      await until(poll, '#error:not([hidden])');
      await settle(poll);
      expect(words(focused())).to.equal(message);
    }
    await type(poll, `${row(2)} input`, 'twee duizend');
    expect(inside<HTMLInputElement>(poll, `${row(2)} input`).value).to.equal('twee duizend');
  });

  it('does not measure that an outcome was read while the ballot is filled in', async () => {
    const measures = heard<MeasureDetail>(document, 'plein-measure');
    await open(divided);
    expect(measured(measures).map(([name]) => name)).to.deep.equal(['poll.seen']);
  });

  it('can be filled in with the keyboard alone', async () => {
    const poll = await open();
    inside(poll, `${row(1)} button:last-child`).focus();
    await keys('Enter', 'Enter');
    inside(poll, `${row(3)} input`).focus();
    await keys(' ');
    inside(poll, 'form .button').focus();
    await keys('Enter');
    await until(poll, '#done:not([hidden])');
    expect(sent()).to.deep.equal(['bomen=4000', 'fontein=25000']);
  });

  it('reflows at 320 pixels, with targets of at least 24 pixels', async () => {
    const poll = await open(divided);
    expect(await overflowAt320(poll)).to.equal(0);
    for (const control of poll.renderRoot.querySelectorAll('.amounts :is(button, input)')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});
