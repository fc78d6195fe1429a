import { expect } from '@open-wc/testing';
import { press, shown } from '@plein/components/source/examples/interact.js';
import { closeExampleGateway, openExampleGateway, testGateway } from '@plein/testing/fixtures/example.js';
import { focused, keys, typed } from '@plein/testing/fixtures/interaction.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { clearPage, freshTag, place } from '../embed.fixtures.js';
import { defineOnDemand } from './on-demand.js';

interface Late {
  readonly tag: string;
  readonly load: () => Promise<CustomElementConstructor>;
  readonly attributes?: string;
  /** The fallback, without the link at its end. `type` is the field that is typed in. */
  readonly fallback: string;
  readonly text?: string;
  /** What a resident does to see the fields of the element, where they are not there at once. */
  readonly open?: (element: HTMLElement) => Promise<unknown>;
  /** Fields of the element with the values that stood in the fallback, by selector. */
  readonly taken?: Readonly<Record<string, string>>;
  readonly chosen?: string;
}

const elements: readonly Late[] = [
  {
    tag: 'plein-contact-widget',
    load: async () => (await import('@plein/components/contact-widget/class.js')).PleinContactWidget,
    fallback: `<input class="type" name="name" required>
      <input name="phone" type="tel" value="">
      <select name="slot"><option value="2026-11-24T13:00-15:00">vandaag</option>
        <option value="2026-11-27T09:00-11:00">vrijdag</option></select>`,
    text: 'Noor de Vries',
    taken: { '#name': 'Noor de Vries', '#phone': '06 12345678' },
    chosen: '[name=slot]:checked[value="2026-11-27 09:00 11:00"]',
  },
  {
    tag: 'plein-status-tracker',
    load: async () => (await import('@plein/components/status-tracker/class.js')).PleinStatusTracker,
    fallback: `<input class="type" name="reference"><input name="postcode"><input name="houseNumber">`,
    text: 'ZB-2026-0417',
    taken: { '#reference': 'ZB-2026-0417', '#postcode': '9999 ZB', '#houseNumber': '12' },
  },
  {
    tag: 'plein-feedback-prompt',
    load: async () => (await import('@plein/components/feedback-prompt/class.js')).PleinFeedbackPrompt,
    fallback: `<textarea class="type" name="text"></textarea>`,
    text: 'De kosten staan er niet bij.',
    open: (element) => press(element, '[name=answer][value=false]'),
    taken: { '[name=text]': 'De kosten staan er niet bij.' },
  },
  {
    tag: 'plein-participation-poll',
    load: async () => (await import('@plein/components/participation-poll/class.js')).PleinParticipationPoll,
    attributes: 'poll="zilverplein-inrichting"',
    fallback: `<label><input type="radio" name="choices" value="groen">Groen</label>
      <label><input class="type" type="radio" name="choices" value="water">Water</label>`,
    chosen: '[name=choices]:checked[value=water]',
  },
  {
    tag: 'plein-chat-launcher',
    load: async () => (await import('@plein/components/chat-launcher/class.js')).PleinChatLauncher,
    attributes: 'inline',
    fallback: `<input class="type" name="question">`,
    text: 'Wat kost een paspoort?',
    open: (element) => press(element, '.pill'),
    taken: { '#question': 'Wat kost een paspoort?' },
  },
];

/** Values that are in other fields of a fallback than the one that is typed in, as a browser restores them. */
const restored: Readonly<Record<string, string>> = {
  phone: '06 12345678',
  slot: '2026-11-27T09:00-11:00',
  postcode: '9999 ZB',
  houseNumber: '12',
};

describe('an element that arrives late', () => {
  let stop: () => void;
  let arrive: () => void;

  /** Places the fallback between two buttons, with the script of the element and the gateway on a slow line. */
  async function placeLate({ load, attributes = '', fallback }: Late): Promise<HTMLElement> {
    await openExampleGateway({ network: 'slow' });
    const tag = freshTag();
    const define = async (): Promise<void> => {
      const element = await load();
      customElements.define(tag, class extends element {});
    };
    const holder = place(`<div><button>before</button>
      <${tag} ${attributes}><form>${fallback}</form><p><a href="#elsewhere">Alle manieren</a></p></${tag}>
      <button class="after">after</button></div>`);
    const element = holder.querySelector<HTMLElement>(tag) as HTMLElement;
    for (const field of element.querySelectorAll<HTMLInputElement>('input,select'))
      field.value = restored[field.name] ?? field.value;
    const line = new Promise<void>((resolve) => (arrive = resolve));
    stop = defineOnDemand(document, [{ tag, when: 'now', load: () => line.then(define) }]);
    return element;
  }

  /** Resolves when the element has rendered whatever it can now. */
  async function settled(element: HTMLElement): Promise<void> {
    await customElements.whenDefined(element.localName);
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
    await testGateway().idle();
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  }

  const isTaken = (element: HTMLElement): boolean =>
    element.shadowRoot?.lastElementChild?.localName !== 'slot';

  afterEach(async () => {
    stop();
    clearPage();
    await closeExampleGateway();
  });

  for (const late of elements) {
    it(`leaves the focus and what is typed in the fallback of <${late.tag}>, and takes it over when the focus leaves`, async () => {
      const element = await placeLate(late);
      const field = element.querySelector<HTMLInputElement>('.type') as HTMLInputElement;
      const { text = '' } = late;
      const half = Math.floor(text.length / 2);
      field.focus();
      if (late.text) await typed(text.slice(0, half));
      else await typed(' ');

      arrive();
      await settled(element);
      expect(focused(), 'after the script came').to.equal(field);
      await typed(text.slice(half));
      testGateway().setNetwork('online');
      await settled(element);
      expect(focused(), 'after the gateway answered').to.equal(field);
      expect(field.checkVisibility()).to.equal(true);
      if (late.text) expect(field.value).to.equal(text);

      const after = element.nextElementSibling;
      const stops: Element[] = [];
      while (focused() !== after && stops.length < 12) {
        await keys('Tab');
        expect(focused(), `Tab ${String(stops.length + 1)}`).not.to.equal(document.body);
        stops.push(focused() as Element);
      }
      expect(stops.some((each) => each.matches('a'))).to.equal(true);
      expect(focused()).to.equal(after);
      await waitUntil(() => isTaken(element), 'the element takes over');
      await late.open?.(element);
      for (const [selector, value] of Object.entries(late.taken ?? {})) {
        const target = await shown<HTMLInputElement>(element, selector);
        await waitUntil(() => target.value === value, `${selector} has what was typed`);
      }
      if (late.chosen) await shown(element, late.chosen);
      if (!late.open) expect(focused()).to.equal(after);
    });
  }

  for (const late of elements) {
    it(`lets Tab go on from the link in the fallback of <${late.tag}>`, async () => {
      const element = await placeLate(late);
      const link = element.querySelector('a');
      link?.focus();
      arrive();
      testGateway().setNetwork('online');
      await settled(element);
      expect(focused()).to.equal(link);
      await keys('Tab');
      expect(focused()).to.equal(element.nextElementSibling);
      await waitUntil(() => isTaken(element));
    });
  }

  for (const late of elements.filter(({ tag }) => /contact|poll/.test(tag))) {
    it(`keeps no room for <${late.tag}> while the gateway fails`, async () => {
      const element = await placeLate(late);
      arrive();
      testGateway().setNetwork('broken');
      await settled(element);
      await waitUntil(() => element.hasAttribute('data-plein-failed'));
    });
  }
});
