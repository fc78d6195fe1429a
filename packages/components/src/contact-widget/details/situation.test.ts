import { expect } from '@open-wc/testing';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { isHumanChannel } from '@plein/domain/vocabulary.js';
import { closeExampleGateway, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { heard, measured, words } from '@plein/testing/fixtures/interaction.js';
import { inside, press, shown } from '../../examples/interact.js';
import { show } from '../contact-widget.fixtures.js';
import type { PleinContactWidget } from '../contact-widget.js';
import { contactWidgetExamples } from '../contact-widget.examples.js';
import '../contact-widget.define.js';

describe('the situation of a resident', () => {
  afterEach(closeExampleGateway);

  const names = (element: HTMLElement): string[] =>
    [...(element.shadowRoot?.querySelectorAll('#advised, .what strong') ?? [])].map(words);
  const box = (element: HTMLElement, value: string): HTMLInputElement =>
    inside<HTMLInputElement>(element, `[name=situation][value=${value}]`);
  async function opened(): Promise<PleinContactWidget> {
    const element = await show();
    await press(element, 'summary');
    await shown(element, '[name=situation]');
    return element;
  }

  it('brings what suits it to the top, says why, and keeps the focus where it was', async () => {
    const element = await opened();
    const before = names(element);
    expect(before[0]).to.equal('Maak een afspraak');
    box(element, 'text-relay').focus();
    await press(element, '[name=situation][value=text-relay]');
    expect(element.shadowRoot?.activeElement === box(element, 'text-relay')).to.equal(true);
    const after = names(element);
    expect(after).to.have.members(before);
    expect(after[0]).to.equal('Bel ons');
    expect(words(inside(element, '.advised'))).to.contain('Hier kunt u bellen met tekst of beeld.');
    expect(words(inside(element, '[role=status]'))).to.equal('Nu bovenaan: Bel ons.');
    await press(element, '[name=situation][value=text-relay]');
    expect(names(element)).to.deep.equal(before);
    expect(words(inside(element, '[role=status]'))).to.equal('');
  });

  it('gives the emergency number where it cannot wait', async () => {
    const element = await opened();
    await press(element, '[name=situation][value=urgent]');
    expect(inside(element, '[role=status] a').getAttribute('href')).to.equal('tel:112');
    expect(names(element)[0]).to.equal('Bel ons');
  });

  it('is not measured and not sent; the advice that it led to is', async () => {
    const element = await opened();
    const seen = heard<MeasureDetail>(document, 'plein-measure');
    const asked = testGateway().requests.length;
    await press(element, '[name=situation][value=stuck]');
    await press(element, '[name=situation][value=interpreter]');
    expect(seen).to.deep.equal([]);
    expect(
      testGateway()
        .requests.slice(asked)
        .map(({ path }) => path),
    ).to.not.include('/v1/events');
    await press(element, '#call-back');
    expect(measured(seen).map(([, detail]) => detail)).to.deep.equal([
      { chosen: 'callback', advised: 'counter' },
    ]);
  });
});

describe('a person in the contact widget', () => {
  afterEach(closeExampleGateway);

  const lists = contactWidgetExamples.examples.filter(({ name }) =>
    /^(with-task|without-task|all-closed|holiday|crisis|busy|situation.*|narrow|arabic)$/.test(name),
  );

  for (const example of lists) {
    it(`is in view without scrolling inside the widget: ${example.name}`, async () => {
      const place = await showExample(example);
      const element = place.querySelector<PleinContactWidget>('plein-contact-widget') ?? place;
      const response = await testGateway().fetch(`${testGateway().gateway}/v1/profile`);
      const { channels } = (await response.json()) as { channels: { name: { nl: string }; kind: string }[] };
      const people = channels
        .filter(({ kind }) => isHumanChannel(kind))
        .flatMap(({ name }) => Object.values(name));
      const firstTwo = [...(element.shadowRoot?.querySelectorAll('#advised, .what strong') ?? [])].slice(
        0,
        2,
      );
      const person = firstTwo.find((one) => people.includes(words(one)));
      expect(person?.checkVisibility(), firstTwo.map(words).join()).to.equal(true);
      for (let around = person?.parentElement; around; around = around.parentElement) {
        const { overflowY } = getComputedStyle(around);
        expect(overflowY, around.className).to.equal('visible');
      }
    });
  }
});
