import { expect } from '@open-wc/testing';
import { describeExamples } from '@plein/testing/fixtures/describe-examples.js';
import { focused, keys } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, showExample } from '@plein/testing/fixtures/example.js';
import { partExampleSets } from './examples/index.js';
import type { PartExampleSet } from './examples/stage/part-example.js';
import type { PartStage } from './examples/stage/part-stage.js';

const setOf = (part: string): PartExampleSet => {
  const set = partExampleSets.find(({ rules }) => rules.part === part);
  if (!set) throw new Error(`There is no part ${part}.`);
  return set;
};

async function show(part: string, name: string): Promise<PartStage> {
  const example = setOf(part).examples.find((one) => one.name === name);
  if (!example) throw new Error(`${part} has no example ${name}.`);
  return showExample<PartStage>(example);
}

const find = <Found extends HTMLElement = HTMLElement>(stage: PartStage, selector: string): Found => {
  const found = stage.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`The part shows no "${selector}".`);
  return found;
};

const all = (stage: PartStage, selector: string): HTMLElement[] => [
  ...stage.renderRoot.querySelectorAll<HTMLElement>(selector),
];

for (const set of partExampleSets)
  describe(set.rules.part, () => {
    describeExamples(set);
  });

describe('The parts', () => {
  afterEach(closeExampleGateway);

  it('each say when to use them and when not', () => {
    for (const { rules } of partExampleSets) {
      expect(rules.when, rules.part).not.to.be.empty;
      expect(rules.whenNot, rules.part).not.to.be.empty;
      expect(rules.heard, rules.part).not.to.equal('');
    }
  });

  describe('Tabs', () => {
    it('show one panel, named by its tab, and are one stop of the keyboard', async () => {
      const stage = await show('Tabs', 'first');
      const stops = all(stage, '[role=tab]').map(({ tabIndex }) => tabIndex);
      expect(stops).to.deep.equal([0, -1, -1]);
      const shown = all(stage, '[role=tabpanel]').filter(({ hidden }) => !hidden);
      expect(shown.map((panel) => panel.getAttribute('aria-labelledby'))).to.deep.equal(['hall-tab']);
    });

    it('go round with the arrows, and to their ends with Home and End', async () => {
      const stage = await show('Tabs', 'first');
      find(stage, '#hall-tab').focus();
      const visited: (string | undefined)[] = [];
      for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
        await keys(key);
        await stage.updateComplete;
        visited.push(focused()?.id);
      }
      expect(visited).to.deep.equal(['library-tab', 'house-tab', 'hall-tab', 'house-tab', 'hall-tab']);
      expect(find(stage, '#hall-panel').hidden).to.equal(false);
    });

    it('follow the direction of the text', async () => {
      const stage = await show('Tabs', 'right-to-left');
      find(stage, '#hall-tab').focus();
      await keys('ArrowLeft');
      await stage.updateComplete;
      expect(focused()?.id).to.equal('library-tab');
    });
  });

  describe('Dialog', () => {
    it('opens on its title, over a page that cannot be reached', async () => {
      const stage = await show('Dialog', 'open');
      const dialog = find<HTMLDialogElement>(stage, 'dialog');
      expect(dialog.matches(':modal')).to.equal(true);
      expect(focused()?.textContent).to.contain('Wilt u dit gesprek wissen?');
      expect(dialog.getAttribute('aria-labelledby')).to.equal(focused()?.id);
    });

    it('closes on Escape and gives the focus back', async () => {
      const stage = await show('Dialog', 'open');
      const dialog = find<HTMLDialogElement>(stage, 'dialog');
      const closed = new Promise((resolve) => {
        dialog.addEventListener('close', resolve, { once: true });
      });
      await keys('Escape');
      await closed;
      await stage.updateComplete;
      await stage.updateComplete;
      expect(dialog.open).to.equal(false);
      expect(focused()?.id).to.equal('opener');
    });

    it('closes on its buttons and can be opened again', async () => {
      const stage = await show('Dialog', 'open');
      const dialog = find<HTMLDialogElement>(stage, 'dialog');
      for (const selector of ['.dialog .second', '.dialog-head .button']) {
        const closed = new Promise((resolve) => {
          dialog.addEventListener('close', resolve, { once: true });
        });
        find(stage, selector).click();
        await closed;
        await stage.updateComplete;
        expect(dialog.open).to.equal(false);
        find(stage, '#opener').click();
        await attribute(dialog, 'open');
      }
    });
  });

  describe('Table', () => {
    it('is a stop of the keyboard with a name only where it scrolls', async () => {
      const wide = find(await show('Table', 'numbers'), '.scroll');
      expect(wide.hasAttribute('tabindex')).to.equal(false);
      const stage = await show('Table', 'too-wide');
      const narrow = find(stage, '.scroll');
      await attribute(narrow, 'tabindex');
      expect(narrow.getAttribute('role')).to.equal('region');
      expect(find(stage, `#${narrow.getAttribute('aria-labelledby') ?? ''}`).innerText).to.contain(
        'Zilverplein',
      );
    });
  });

  describe('Progress', () => {
    it('says how far it is in words, and no number where that is not known', async () => {
      const known = find(await show('Progress', 'known'), '[role=progressbar]');
      expect(known.getAttribute('aria-valuenow')).to.equal('40');
      expect(known.getAttribute('aria-valuetext')).to.equal('2 van 5 verstuurd');
      const unknown = find(await show('Progress', 'unknown'), '[role=progressbar]');
      expect(unknown.hasAttribute('aria-valuenow')).to.equal(false);
    });
  });

  describe('Rating', () => {
    it('is a group of radio buttons that the arrows choose among', async () => {
      const stage = await show('Rating', 'chosen');
      const chosen = find<HTMLInputElement>(stage, 'input:checked');
      expect(chosen.closest('fieldset')?.querySelector('legend')?.innerText).to.contain('Hoe tevreden');
      chosen.focus();
      await keys('ArrowRight');
      await stage.updateComplete;
      expect((focused() as HTMLInputElement).value).to.equal('5');
      expect((focused() as HTMLInputElement).checked).to.equal(true);
    });
  });

  describe('Steps', () => {
    it('name the one that runs now as the current one, each with its state in words', async () => {
      const stage = await show('Steps', 'under-way');
      const current = all(stage, '[aria-current=step]').map(({ innerText }) => innerText);
      expect(current).to.have.length(1);
      expect(current[0]).to.contain('Nu, sinds 15 november');
    });
  });

  describe('Error summary', () => {
    it('leads to the field of each error', async () => {
      const stage = await show('Field', 'errors');
      find(stage, 'a[href="#phone"]').focus();
      await keys('Enter');
      expect(focused()?.id).to.equal('phone');
    });
  });
});

/** Waits until an element has an attribute. */
function attribute(element: Element, name: string): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    observer.observe(element, { attributes: true });
    look();
    function look(): void {
      if (!element.hasAttribute(name)) return;
      observer.disconnect();
      resolve();
    }
  });
}
