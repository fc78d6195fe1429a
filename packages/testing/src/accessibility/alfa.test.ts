import { expect, fixture, html } from '@open-wc/testing';
import { troubleByAlfa } from './alfa.js';

/** Puts content in the shadow root of an element of the page. */
async function show(content: string): Promise<void> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.attachShadow({ mode: 'open' }).innerHTML = content;
}

describe('what Alfa finds', () => {
  it('is nothing in named controls', async () => {
    await show('<button type="button">Verstuur</button><label>Uw naam <input></label>');
    expect(await troubleByAlfa()).to.deep.equal([]);
  });

  it('is each control without a name, by its rule and its place in a shadow root', async () => {
    await show('<button type="button"></button><input>');
    const trouble = await troubleByAlfa();
    expect(trouble.map((line) => line.replace(/ on .*/, ''))).to.deep.equal(['sia-r12', 'sia-r8']);
    expect(trouble[0]).to.contain('button');
  });

  it('is a target that another one covers, unless it stands in a closed part', async () => {
    const place = 'position: absolute; inset-block-start: 0; inline-size: 60px; block-size: 44px';
    const covered = `<a href="#a" style="${place}">Mail ons</a>`;
    const cover = `<a href="#b" style="${place}; inset-block-start: 10px">Bel ons</a>`;
    await show(`${covered}${cover}`);
    expect((await troubleByAlfa()).join()).to.contain('sia-r113');
    await show(`<details><summary>Meer</summary>${covered}</details>${cover}`);
    expect((await troubleByAlfa()).filter((line) => line.includes('details'))).to.deep.equal([]);
    await show(`<details open><summary>Meer</summary>${covered}</details>${cover}`);
    expect((await troubleByAlfa()).join()).to.contain('sia-r113');
  });

  it('is text that adopted styles make too pale', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { color: #aaa; background: #fff }');
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = '<p>Bleke woorden</p>';
    expect((await troubleByAlfa()).join()).to.contain('sia-r69');
  });
});
