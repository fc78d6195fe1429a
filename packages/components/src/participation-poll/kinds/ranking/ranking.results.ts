import { html, nothing } from 'lit';
import { rankedOptions, valueOf } from '@plein/domain/polls.js';
import { localized } from '../../../parts/localized-text.js';
import type { ResultsContext, ResultsView } from '../results-view.js';
import { rankingInDutch, type RankingTerms } from './ranking.terms.js';

const termsOf = ({ terms }: ResultsContext): RankingTerms => terms.kinds?.ranking ?? rankingInDutch;

/** Points as bars, and how the run-off went as a table. */
export const rankingResults: ResultsView = {
  note: () => undefined,

  rows(shown, { rows, bar, mark }) {
    const words = termsOf(shown);
    const { poll, own, tally } = shown;
    const points = (option: string): number =>
      tally?.ranking?.points.find((one) => one.option === option)?.count ?? 0;
    const most = Math.max(1, ...(tally?.ranking?.points.map(({ count }) => count) ?? []));
    const ranked = rankedOptions(poll, own);
    const placeOf = (id: string): number => ranked.indexOf(id) + 1 || ranked.length + 1;
    const sorted = [...poll.options].sort((one, other) =>
      tally?.ranking ? points(other.id) - points(one.id) : placeOf(one.id) - placeOf(other.id),
    );
    return rows({ ...shown, poll: { ...poll, options: sorted } }, ({ id }) => {
      const place = valueOf(own, id);
      return {
        isOwn: place !== undefined,
        content:
          tally?.ranking || place !== undefined
            ? html`${
                tally?.ranking
                  ? html`${bar((100 * points(id)) / most)}<span class="numbers"
                        >${words.points(points(id))}</span
                      >`
                  : nothing
              }${place === undefined ? nothing : mark(words.own(Number(place)))}`
            : undefined,
      };
    });
  },

  table(shown, { table, number }) {
    const words = termsOf(shown);
    const { poll, tally, language } = shown;
    const { points = [], rounds = [], winners = [] } = tally?.ranking ?? {};
    const countIn = (counts: typeof points, id: string): string => {
      const found = counts.find(({ option }) => option === id);
      return found ? number(found.count) : '–';
    };
    const won = poll.options.filter(({ id }) => winners.includes(id));
    return html`
      ${
        won.length > 0
          ? html`<p>
              <strong>${words.winner}</strong> ${won.map(
                ({ label }, index) => html`${index > 0 ? ', ' : ''}${localized(label, language)}`,
              )}
            </p>`
          : nothing
      }
      ${table(
        [words.pointsLabel, ...rounds.map((_, index) => words.round(index + 1))],
        poll.options.map(({ id, label }) => [
          localized(label, language),
          countIn(points, id),
          ...rounds.map((round) => countIn(round, id)),
        ]),
        words.roundsHelp,
      )}
    `;
  },
};
