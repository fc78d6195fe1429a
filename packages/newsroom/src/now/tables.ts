import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { scrollable } from '@plein/components/parts.js';

/** One row of a breakdown: a name, a count, and the last time. */
export interface CountRow {
  readonly name: string;
  readonly count: number;
  readonly last?: string;
}

export interface CountHeads {
  readonly name: string;
  readonly count: string;
  readonly share: string;
  readonly last?: string;
}

/** A breakdown as a table. Each row has a bar for its share of the whole. */
export function countTable(title: string, heads: CountHeads, rows: readonly CountRow[]): TemplateResult {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return html`
    <div class="card">
      <h2 id=${idOf(title)}>${title}</h2>
      <div class="scroll" ${scrollable(idOf(title))}>
        <table>
          <thead>
            <tr>
              <th scope="col">${heads.name}</th>
              <th scope="col" class="number">${heads.count}</th>
              <th scope="col">${heads.share}</th>
              ${heads.last ? html`<th scope="col" class="number">${heads.last}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => countRow(row, total, Boolean(heads.last)))}
          </tbody>
        </table>
      </div>
    </div>
  `;
}

function countRow({ name, count, last }: CountRow, total: number, withLast: boolean): TemplateResult {
  const share = total === 0 ? 0 : Math.round((100 * count) / total);
  return html`
    <tr>
      <th scope="row" class=${count === 0 ? 'zero' : ''}>${name}</th>
      <td class="number">${count}</td>
      <td class="share">
        <span class="hidden-visually">${share}%</span>
        ${count > 0 ? html`<span class="amount" style=${styleMap({ '--share': String(share) })}></span>` : nothing}
      </td>
      ${withLast ? html`<td class="number ${count === 0 ? 'zero' : ''}">${last}</td>` : nothing}
    </tr>
  `;
}

const idOf = (title: string): string => `table-${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
