import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Names } from '../report/names.js';
import { scrollable } from '@plein/components/parts.js';

/** One row of a breakdown: a name, and a count unless it is too low to show. */
export interface CountRow {
  readonly name: string;
  readonly count: number | undefined;
}

export interface CountHeads {
  readonly name: string;
  readonly count: string;
  readonly share: string;
  /** What a count is called that is too low to show. */
  readonly few: string;
  /** A count in local notation. */
  readonly figure: Names['figure'];
}

/** A breakdown as a table. Each row has a bar for its share of the whole. */
export function countTable(title: string, heads: CountHeads, rows: readonly CountRow[]): TemplateResult {
  const total = rows.reduce((sum, { count }) => sum + (count ?? 0), 0);
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
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => countRow(row, total, heads))}
          </tbody>
        </table>
      </div>
    </div>
  `;
}

function countRow({ name, count }: CountRow, total: number, { few, figure }: CountHeads): TemplateResult {
  if (count === undefined) {
    return html`
      <tr>
        <th scope="row" class="zero">${name}</th>
        <td class="number zero">
          <span aria-hidden="true">–</span><span class="hidden-visually">${few}</span>
        </td>
        <td class="share"></td>
      </tr>
    `;
  }
  const share = total === 0 ? 0 : Math.round((100 * count) / total);
  return html`
    <tr>
      <th scope="row">${name}</th>
      <td class="number">${figure('count', count)}</td>
      <td class="share">
        <span class="hidden-visually">${share}%</span>
        <span class="amount" style=${styleMap({ '--share': String(share) })}></span>
      </td>
    </tr>
  `;
}

const idOf = (title: string): string => `table-${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
