import { html, nothing } from 'lit';
import { choiceOf, valueOf } from '@plein/domain/polls.js';
import { textIn } from '@plein/domain/text.js';
import { localized } from '../../../parts/localized-text.js';
import type { ResultsView } from '../results-view.js';

/** For each statement how often each of its points was chosen, of those who answered it. */
export const matrixResults: ResultsView = {
  note: () => undefined,

  rows(shown, { terms, rows, bar, mark, number, percent }) {
    const { tally, own, language } = shown;
    const points = shown.poll.points ?? [];
    return rows(shown, ({ id }) => {
      const chosen = valueOf(own, id);
      const countOf = (point: string): number =>
        tally?.counts.find(({ option }) => option === choiceOf(id, point))?.count ?? 0;
      const answered = points.reduce((sum, point) => sum + countOf(point.id), 0);
      const figures = points.map(({ id: point, label }) => {
        const share = Math.round((100 * countOf(point)) / Math.max(answered, 1));
        return html`<span class="point">
          <span>${localized(label, language)}</span>
          <span class="numbers">${number(countOf(point))} (${percent(share)})</span>
          ${bar(share)} ${chosen === point ? mark(terms.own) : nothing}
        </span>`;
      });
      const point = points.find((one) => one.id === chosen);
      const answer = point ? html`${mark(terms.own)} ${localized(point.label, language)}` : undefined;
      return { isOwn: chosen !== undefined, content: tally ? figures : answer };
    });
  },

  table: ({ poll, language }, { table, number }, { counts }) =>
    table(
      (poll.points ?? []).map(({ label }) => textIn(label, language)),
      poll.options.map(({ id, label }) => [
        localized(label, language),
        ...(poll.points ?? []).map((point) =>
          number(counts.find(({ option }) => option === choiceOf(id, point.id))?.count ?? 0),
        ),
      ]),
    ),
};
