import { expect, fixture } from '@open-wc/testing';
import { fieldStyles } from '@plein/components/parts.js';
import { css, html, LitElement } from 'lit';
import { textField } from './controls.js';

class LongTexts extends LitElement {
  static override styles = [
    fieldStyles,
    css`
      :host {
        display: block;
        inline-size: 260px;
      }
      textarea {
        inline-size: 100%;
      }
    `,
  ];
  values: readonly string[] = [];

  override render() {
    return this.values.map((value, index) =>
      textField({ id: `text-${String(index)}`, label: 'Uitleg', rows: 2, value, input: () => undefined }),
    );
  }
}
customElements.define('newsroom-long-texts', LongTexts);

it('a text of more lines is never cut, and a text without end has a bar to scroll', async () => {
  const words = 'De wijkmanager kiest waar wij beginnen. Uw mening telt mee als advies. ';
  const values = ['', 'Eén regel', words.repeat(2), 'a\nb\nc\nd', words.repeat(40)];
  const host = await fixture<LongTexts>(html`<newsroom-long-texts .values=${values}></newsroom-long-texts>`);
  const areas = [...host.renderRoot.querySelectorAll('textarea')];
  expect(areas.map(({ rows }) => rows)).to.deep.equal([2, 2, 6, 4, 14]);
  for (const area of areas.slice(0, -1)) {
    expect(area.scrollHeight, area.value).to.be.at.most(area.clientHeight);
  }
});
