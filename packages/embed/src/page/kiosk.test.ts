import { expect } from '@open-wc/testing';
import { watchKiosk } from './kiosk.js';

/** A clock with timers that a test advances by hand. */
class Clock {
  #time = 0;
  readonly #waiting = new Map<() => void, number>();

  readonly timers = (callback: () => void, milliseconds: number): (() => void) => {
    this.#waiting.set(callback, this.#time + milliseconds);
    return () => this.#waiting.delete(callback);
  };

  pass(seconds: number): void {
    this.#time += seconds * 1000;
    for (const [callback, at] of [...this.#waiting]) {
      if (at <= this.#time && this.#waiting.delete(callback)) callback();
    }
  }
}

describe('a page on a kiosk', () => {
  const start = 'https://plein.example/pages/contact?channel=kiosk';
  let clock: Clock;
  let left: string[];
  let stop: () => void;
  const question = (): Element | null => document.querySelector('body > [role=alert]');

  const watch = (from = start): void => {
    clock = new Clock();
    left = [];
    stop = watchKiosk({ start: from, timers: clock.timers, leave: (address) => left.push(address) });
  };
  afterEach(() => {
    stop();
    document.documentElement.lang = 'nl';
  });

  it('goes back to its start after a minute without use', () => {
    watch();
    clock.pass(39);
    expect(question()).to.equal(null);
    clock.pass(1);
    expect(question()?.textContent).to.contain('Bent u er nog?');
    clock.pass(19);
    expect(left).to.deep.equal([]);
    clock.pass(1);
    expect(left).to.deep.equal([start]);
  });

  for (const name of ['pointerdown', 'keydown', 'input', 'wheel', 'scroll']) {
    it(`stays after ${name}, also when it has asked already`, () => {
      watch();
      clock.pass(40);
      document.body.dispatchEvent(new Event(name, { bubbles: true }));
      expect(question()).to.equal(null);
      clock.pass(39);
      expect(question()).to.equal(null);
      clock.pass(1);
      expect(question()).to.exist;
      expect(left).to.deep.equal([]);
    });
  }

  for (const [lang, words] of [
    ['en', 'Are you still there?'],
    ['de-DE', 'Sind Sie noch da?'],
    ['ar', 'هل ما زلت هنا؟'],
    ['fy', 'Bent u er nog?'],
  ] as const) {
    it(`asks in a language that is known on a page in ${lang}`, () => {
      document.documentElement.lang = lang;
      watch();
      clock.pass(40);
      expect(question()?.textContent).to.contain(words);
      expect(question()?.getAttribute('dir')).to.equal('auto');
    });
  }

  it('stays as it is where it is its own start and nobody has used it', () => {
    watch(document.URL);
    clock.pass(3600);
    expect(left).to.deep.equal([]);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    clock.pass(40);
    clock.pass(20);
    expect(left).to.deep.equal([document.URL]);
  });

  it('leaves it to a prompt on a kiosk to start again', () => {
    const prompt = document.createElement('plein-feedback-prompt');
    prompt.setAttribute('kiosk', '');
    document.body.append(prompt);
    watch();
    clock.pass(3600);
    prompt.remove();
    expect([question(), left]).to.deep.equal([null, []]);
  });

  it('removes what was stored before, and nothing of others', () => {
    localStorage.setItem('plein-voter:a', 'code');
    sessionStorage.setItem('plein-draft:callback', '{}');
    localStorage.setItem('other', '1');
    watch();
    expect(localStorage.getItem('plein-voter:a')).to.equal(null);
    expect(sessionStorage.getItem('plein-draft:callback')).to.equal(null);
    expect(localStorage.getItem('other')).to.equal('1');
    localStorage.removeItem('other');
  });

  it('does nothing more when it is stopped', () => {
    watch();
    stop();
    clock.pass(3600);
    expect([question(), left]).to.deep.equal([null, []]);
  });
});
