import { expect, html } from '@open-wc/testing';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { showExample, testGateway, closeExampleGateway } from '@plein/testing/fixtures/example.js';
import { heard } from '@plein/testing/fixtures/interaction.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import type { ExampleSetup } from '../../examples/example.js';
import { configure } from '../../settings/configuration.js';
import '../contact-widget.define.js';
import type { PleinContactWidget } from '../contact-widget.js';

const crisis = {
  active: true,
  title: { nl: 'Hoog water', en: 'High water' },
  message: { nl: 'Blijf weg van de Zilverbeek.', en: 'Stay away from the Zilverbeek.' },
};

describe('the crisis message of a page that is open', () => {
  /** What the gateway says of the crisis, and what asking for it comes to. */
  let state: object;
  let answers: 'crisis' | 'broken' | 'stored' | 'none';
  let asked: RequestCache[];

  async function show(setup: ExampleSetup = {}, language: 'nl' | 'en' = 'nl'): Promise<PleinContactWidget> {
    const element = await showExample<PleinContactWidget>({
      name: 'open',
      description: 'A page that is open.',
      language,
      setup,
      render: () => html`<plein-contact-widget><a href="tel:140999">14 0999</a></plein-contact-widget>`,
    });
    // A gateway of its own for each test, so that each has a watch of its own.
    const gateway = `https://crisis-${String((gateways += 1))}.test`;
    const { fetch, gateway: real } = testGateway();
    configure({
      gateway,
      profile: `${real}/v1/profile`,
      fetch: (input, init) => {
        if (input !== `${gateway}/v1/crisis`) return fetch(input, init);
        asked.push(init?.cache ?? 'default');
        if (answers === 'none') return Promise.resolve(new Response('{}', { status: 404 }));
        const isStored = answers === 'stored' && init?.cache === 'force-cache';
        if (answers !== 'crisis' && !isStored) return Promise.reject(new TypeError('Failed to fetch'));
        const headers = { date: 'Tue, 24 Nov 2026 09:05:00 GMT' };
        return Promise.resolve(Response.json(state, { headers }));
      },
    });
    element.remove();
    document.body.append(element);
    placed = element;
    await waitUntil(() => asked.length > 0, 'it asks when it opens');
    return element;
  }

  const panel = (element: HTMLElement): string =>
    element.shadowRoot?.querySelector<HTMLElement>('[part=crisis]')?.innerText ?? '';
  const line = (element: HTMLElement): string =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.advised, .channels') ?? [])]
      .map(({ innerText }) => innerText)
      .join(' ');
  const said = (element: HTMLElement): { lang: string; text: string } | undefined => {
    const words = element.shadowRoot?.querySelector<HTMLElement>('[aria-live=assertive] > [lang]');
    return words ? { lang: words.lang, text: words.textContent } : undefined;
  };
  const comeBack = (name: 'pageshow' | 'online' | 'visibilitychange'): void => {
    (name === 'visibilitychange' ? document : window).dispatchEvent(new Event(name));
  };
  let gateways = 0;
  let placed: HTMLElement;

  beforeEach(() => {
    state = { active: false };
    answers = 'crisis';
    asked = [];
  });
  afterEach(async () => {
    placed.remove();
    configure({ profile: undefined as unknown as string });
    await closeExampleGateway();
  });

  it('shows a switch that the stored profile does not know yet, says it once, and counts it once', async () => {
    state = crisis;
    const measures = heard<MeasureDetail>(document, 'plein-measure');
    const element = await show();
    await waitUntil(() => panel(element).includes('Hoog water'));
    expect(said(element)).to.deep.equal({ lang: 'nl', text: 'Hoog water. Blijf weg van de Zilverbeek.' });
    const region = element.shadowRoot?.querySelector('[aria-live=assertive]');
    const words = region?.firstChild;
    comeBack('online');
    await waitUntil(() => asked.length > 1);
    await element.updateComplete;
    expect(region?.firstChild, 'the same message is not said again').to.equal(words);
    expect(measures.filter(({ name }) => name === 'crisis.shown')).to.have.length(1);
  });

  it('shows how long residents wait now, and forgets it when the gateway does not answer', async () => {
    state = { active: false, waitingTimes: [{ channel: 'telefoon', minutes: 27 }] };
    const element = await show();
    await waitUntil(() => line(element).includes('Het is nu druk: ongeveer 27 minuten wachten.'));
    state = { active: false, waitingTimes: [{ channel: 'telefoon', minutes: 0 }] };
    comeBack('online');
    await waitUntil(() => line(element).includes('U spreekt meteen iemand.'));
    answers = 'broken';
    await waitUntil(() => {
      comeBack('online');
      return !line(element).includes('U spreekt meteen');
    });
    expect(line(element), 'what the profile says is no answer either').to.not.include('minuten wachten');
    answers = 'crisis';
    comeBack('online');
    await waitUntil(() => line(element).includes('U spreekt meteen iemand.'));
  });

  it('does not change the list under the finger of a resident, unless that takes long', async () => {
    const element = await show();
    await waitUntil(() => line(element).includes('Ongeveer 4 minuten wachten.'));
    element.shadowRoot?.querySelector('summary')?.focus();
    state = { active: false, waitingTimes: [{ channel: 'telefoon', minutes: 8 }] };
    for (let times = 0; times < 4; times += 1) {
      const before = asked.length;
      comeBack('online');
      await waitUntil(() => asked.length > before);
      await element.updateComplete;
      expect(line(element)).to.include('Ongeveer 4 minuten wachten.');
    }
    comeBack('online');
    await waitUntil(() => line(element).includes('Ongeveer 8 minuten wachten.'));
  });

  it('says it in the language of the element, and not any more once it is over', async () => {
    const element = await show({}, 'en');
    expect(said(element)).to.equal(undefined);
    state = crisis;
    comeBack('online');
    await waitUntil(() => panel(element).includes('High water'));
    expect(said(element)).to.deep.equal({ lang: 'en', text: 'High water. Stay away from the Zilverbeek.' });
    state = { active: false };
    comeBack('online');
    await waitUntil(() => panel(element) === '');
    expect(said(element)).to.equal(undefined);
  });

  it('says a message without the language of the page in the language that it has', async () => {
    state = { ...crisis, title: { nl: 'Hoog water' }, message: { nl: 'Blijf weg.' } };
    const element = await show({}, 'en');
    await waitUntil(() => said(element));
    expect(said(element)).to.deep.equal({ lang: 'nl', text: 'Hoog water. Blijf weg.' });
  });

  it('hides a crisis that is over, though the stored profile still has it', async () => {
    const element = await show({ crisis: true });
    await waitUntil(() => panel(element) === '');
  });

  for (const name of ['pageshow', 'online', 'visibilitychange'] as const) {
    it(`asks at once when the page comes back (${name})`, async () => {
      const element = await show();
      expect(panel(element)).to.equal('');
      state = crisis;
      comeBack(name);
      await waitUntil(() => panel(element).includes('Hoog water'));
    });
  }

  it('asks again within ten seconds', async () => {
    const { setTimeout } = globalThis;
    const planned: { delay: number; call: () => void }[] = [];
    globalThis.setTimeout = ((call: () => void, delay = 0) => {
      if (delay < 5_000 || delay >= 15_000) return setTimeout(call, delay);
      planned.push({ delay, call });
      return 0;
    }) as typeof globalThis.setTimeout;
    try {
      const element = await show();
      state = crisis;
      // The gateway of the example was asked too, and may answer later than that of the test.
      await waitUntil(() => {
        for (const { delay, call } of planned.splice(0)) {
          expect(delay).to.be.at.most(9_000);
          call();
        }
        return panel(element).includes('Hoog water');
      });
    } finally {
      globalThis.setTimeout = setTimeout;
    }
  });

  it('keeps the last known state with its time while the gateway is away', async () => {
    state = crisis;
    const element = await show();
    await waitUntil(() => panel(element).includes('Hoog water'));
    answers = 'broken';
    comeBack('online');
    await waitUntil(() => panel(element).includes('Dit was de stand om 11.00 uur.'));
    answers = 'crisis';
    comeBack('online');
    await waitUntil(() => !panel(element).includes('Dit was de stand'));
    expect(panel(element)).to.contain('Hoog water');
  });

  it('shows what the browser stored last, with its time, where the gateway is away from the start', async () => {
    state = crisis;
    answers = 'stored';
    const element = await show();
    await waitUntil(() => panel(element).includes('Dit was de stand om 10.05 uur.'));
    expect(asked.slice(0, 2)).to.deep.equal(['default', 'force-cache']);
  });

  it('leaves it to the profile where the gateway has no such answer, and stops asking', async () => {
    answers = 'none';
    const element = await show({ crisis: true });
    comeBack('online');
    expect(panel(element)).not.to.equal('');
    expect(asked).to.have.length(1);
  });
});
