import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { html as template, type TemplateResult } from 'lit';
import { measureEventName, type MeasureDetail } from '@plein/domain/vocabulary.js';
import '../channel/channel.define.js';
import type { PleinChannel } from '../channel/channel.js';
import { configuration, configure } from '../settings/configuration.js';
import { define } from './define.js';
import { PleinElement } from './plein-element.js';
import { common } from '../terms/common.js';

const nl = { common, greeting: 'Goedendag' };
const en = (): Promise<{ terms: typeof nl }> => Promise.resolve({ terms: { common, greeting: 'Good day' } });

class TestGreeting extends PleinElement<typeof nl> {
  protected readonly termSets = { nl, en, de: en, fr: en, tr: en, ar: en, uk: en, pl: en };

  greet(): void {
    this.announce({ name: 'chat.started', detail: {} });
  }

  override render(): TemplateResult {
    return template`<p>${this.terms.greeting}</p>`;
  }
}
define('test-greeting', TestGreeting);

const warningsOf = async (work: () => Promise<void>): Promise<string[]> => {
  const original = console.warn;
  const warnings: string[] = [];
  console.warn = (message: string) => warnings.push(message);
  try {
    await work();
  } finally {
    console.warn = original;
  }
  return warnings;
};

describe('PleinElement', () => {
  const before = configuration();
  afterEach(() => {
    fixtureCleanup();
    configure(before);
    document.documentElement.lang = 'nl';
  });

  it('takes a setting from itself, then from the nearest plein-channel, then from the page', async () => {
    configure({ gateway: 'https://page.test', channel: 'app' });
    const outer = await fixture<PleinChannel>(html`
      <plein-channel gateway="https://outer.test/" department="parkeren">
        <plein-channel gateway="https://inner.test"
          ><test-greeting channel="kiosk"></test-greeting
        ></plein-channel>
      </plein-channel>
    `);
    const greeting = outer.querySelector<TestGreeting>('test-greeting');
    expect(greeting?.settings).to.deep.equal({
      gateway: 'https://inner.test',
      profile: 'https://inner.test/v1/profile',
      channel: 'kiosk',
      task: undefined,
      department: 'parkeren',
      perspective: undefined,
    });
  });

  it('follows a plein-channel whose settings change', async () => {
    const channel = await fixture<PleinChannel>(
      html`<plein-channel><test-greeting></test-greeting></plein-channel>`,
    );
    const greeting = channel.querySelector<TestGreeting>('test-greeting');
    expect(greeting?.settings.department).to.equal(undefined);
    channel.department = 'afval';
    await channel.updateComplete;
    expect(greeting?.settings.department).to.equal('afval');
  });

  it('takes a setting that was given as a property', async () => {
    const greeting = await fixture<TestGreeting>(html`<test-greeting .department=${'zorg'}></test-greeting>`);
    expect(greeting.settings.department).to.equal('zorg');
  });

  it('warns once about a wrong value and says what to write', async () => {
    const warnings = await warningsOf(async () => {
      for (const count of [1, 2]) {
        const greeting = await fixture<TestGreeting>(html`<test-greeting channel="fax"></test-greeting>`);
        await waitUntil(() => greeting.settings.channel === 'website');
        expect(greeting.settings.channel, `time ${String(count)}`).to.equal('website');
      }
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<test-greeting> channel: "fax" is not known\. Write one of: website, app/);
  });

  it('understands the notations of a task, and says what to write where it does not', async () => {
    const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';
    const warnings = await warningsOf(async () => {
      for (const task of [
        'paspoort',
        'https://standaarden.overheid.nl/owms/terms/paspoort',
        ` ${passport}/ `,
      ]) {
        const greeting = await fixture<TestGreeting>(html`<test-greeting task=${task}></test-greeting>`);
        await waitUntil(() => greeting.settings.task === passport);
      }
    });
    expect(warnings).to.deep.equal([]);
    const wrong = await warningsOf(async () => {
      const greeting = await fixture<TestGreeting>(
        html`<test-greeting task="een nieuw paspoort"></test-greeting>`,
      );
      await waitUntil(() => greeting.settings.task === undefined);
    });
    expect(wrong).to.have.length(1);
    expect(wrong[0]).to.contain('Write for example: http://standaarden.overheid.nl/owms/terms/paspoort');
  });

  it('speaks the language of the page, English where we lack it, Dutch where there is none', async () => {
    const greetingIn = async (language: string): Promise<string | undefined> => {
      document.documentElement.lang = language;
      const greeting = await fixture<TestGreeting>(html`<test-greeting></test-greeting>`);
      await greeting.updateComplete;
      return greeting.shadowRoot?.textContent?.trim();
    };
    expect(await greetingIn('nl-BE')).to.equal('Goedendag');
    expect(await greetingIn('en')).to.equal('Good day');
    expect(await greetingIn('es')).to.equal('Good day');
    for (const beside of ['fy', 'fy-NL', 'nds', 'nds-NL', 'li', 'pap', 'pap-AW', 'af'])
      expect(await greetingIn(beside), beside).to.equal('Goedendag');
  });

  it('announces an event of the vocabulary with its own context, out of any shadow root', async () => {
    const greeting = await fixture<TestGreeting>(
      html`<test-greeting task="http://standaarden.overheid.nl/owms/terms/paspoort"></test-greeting>`,
    );
    const heard: MeasureDetail[] = [];
    const listen = (event: Event): void => {
      heard.push((event as CustomEvent<MeasureDetail>).detail);
    };
    document.addEventListener(measureEventName, listen);
    greeting.greet();
    document.removeEventListener(measureEventName, listen);
    expect(heard).to.deep.equal([
      {
        name: 'chat.started',
        detail: {},
        context: {
          component: 'test-greeting',
          componentVersion: '0.1.0',
          channel: 'website',
          language: 'nl',
          task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
        },
      },
    ]);
  });
});

describe('define', () => {
  it('is silent about the same version and keeps the first when another one comes', async () => {
    const warnings = await warningsOf(async () => {
      define(
        'test-greeting',
        class extends HTMLElement {
          static readonly version = '0.1.0';
        },
      );
      define(
        'test-greeting',
        class extends HTMLElement {
          static readonly version = '9.9.9';
        },
      );
      define(
        'test-greeting',
        class extends HTMLElement {
          static readonly version = '9.9.9';
        },
      );
      await Promise.resolve();
    });
    expect(customElements.get('test-greeting')).to.equal(TestGreeting);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('version 9.9.9 is left out');
  });
});
