import { expect, fixture, html } from '@open-wc/testing';
import { isFocusSeen, isInView, standsBefore, stopsOf } from './keyboard.js';

/** The keyboard checks must find faults, and accept what is right. */
describe('the checks of the keyboard', () => {
  it('stop where something can be done, and at one radio button of a group', async () => {
    const form = await fixture<HTMLElement>(html`
      <form>
        <a href="#more">Meer</a><a>Niets</a><button disabled>Uit</button><button hidden>Weg</button>
        <input type="radio" name="moment" id="first" /><input
          type="radio"
          name="moment"
          id="second"
          checked
        />
        <details>
          <summary id="fold">Vouw</summary>
          <button>Binnen</button>
        </details>
        <div inert><button>Later</button></div>
        <h2 tabindex="-1">Kop</h2>
      </form>
    `);
    expect(stopsOf(form, []).map(({ id, localName }) => id || localName)).to.deep.equal([
      'a',
      'second',
      'fold',
    ]);
    const first = form.querySelector<HTMLElement>('#first') as HTMLElement;
    expect(stopsOf(form, [first])).to.include(first);
  });

  it('see an outline around the control or around its label, and miss it', async () => {
    const label = await fixture<HTMLElement>(html`
      <label><button style="outline: none">Bel ons</button></label>
    `);
    const control = label.querySelector('button') as HTMLElement;
    control.focus();
    expect(isFocusSeen(control)).to.equal(false);
    label.style.outline = '3px solid';
    expect(isFocusSeen(control)).to.equal(true);
    label.style.outlineColor = 'rgb(0 0 0 / 0)';
    expect(isFocusSeen(control)).to.equal(false);
  });

  it('know what is covered', async () => {
    const around = await fixture<HTMLElement>(html`
      <div style="position: relative">
        <button>Bel ons</button>
        <div class="cover" style="position: absolute; inset: 0; background: white"></div>
      </div>
    `);
    const control = around.querySelector('button') as HTMLElement;
    expect(isInView(control)).to.equal(false);
    around.querySelector('.cover')?.remove();
    expect(isInView(control)).to.equal(true);
  });

  it('read a row from the side where its script begins', async () => {
    const row = await fixture<HTMLElement>(html`
      <div style="display: flex"><button>Een</button><button>Twee</button></div>
    `);
    const [one, two] = [...row.children] as [HTMLElement, HTMLElement];
    expect([standsBefore(one, two), standsBefore(two, one)]).to.deep.equal([true, false]);
    row.dir = 'rtl';
    expect([standsBefore(one, two), standsBefore(two, one)]).to.deep.equal([true, false]);
    row.style.flexDirection = 'row-reverse';
    expect([standsBefore(one, two), standsBefore(two, one)]).to.deep.equal([false, true]);
  });
});
