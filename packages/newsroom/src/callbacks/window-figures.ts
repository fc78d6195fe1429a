import { html, nothing, type TemplateResult } from 'lit';
import { facts } from '@plein/components/parts.js';
import type { WindowFigure } from '@plein/domain/callback-capacity.js';
import type { CallbackSlot } from '@plein/domain/contact.js';
import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import { dayIn } from '../shared/format-date.js';
import type { NewsroomLanguage } from '../shell/language.js';
import type { CallbacksTerms } from './callbacks.terms.js';

/** What the figures of windows need besides themselves. */
interface FiguresParts {
  readonly terms: CallbacksTerms;
  readonly language: NewsroomLanguage;
  readonly profile: Pick<Profile, 'departments'> | undefined;
  readonly now: Date;
}

const textOf = ({ date, opens, closes }: CallbackSlot): string => `${date} ${opens} ${closes}`;

/** How many requests each window has and still takes, by department. Without limits there is nothing to show. */
export function windowFigures(
  windows: readonly WindowFigure[],
  { terms, language, profile, now }: FiguresParts,
): TemplateResult | typeof nothing {
  if (windows.length === 0) return nothing;
  const bySlot = new Map<string, WindowFigure[]>();
  for (const figure of windows) {
    const key = textOf(figure.slot);
    bySlot.set(key, [...(bySlot.get(key) ?? []), figure]);
  }
  const isFull = (figures: readonly WindowFigure[]): boolean =>
    figures.some(({ taken, places }) => taken >= places);
  const nameOf = ({ department }: WindowFigure): string => {
    if (department === undefined) return terms.allTeams;
    const team = profile?.departments.find(({ code }) => code === department);
    return team ? textIn(team.name, language) : department;
  };
  const rows = [...bySlot.values()].map((figures): [string, unknown] => {
    const { date, opens, closes } = (figures[0] as WindowFigure).slot;
    return [
      terms.between(dayIn(language, date, now), opens, closes),
      figures.map(
        (figure) =>
          html`<div class="numbered">
            ${nameOf(figure)}: ${terms.places(figure.taken, figure.places - figure.taken)}
          </div>`,
      ),
    ];
  });
  return html`<details class="no-print" id="windows">
    <summary>${terms.fullWindows([...bySlot.values()].filter(isFull).length)}</summary>
    ${facts(rows)}
  </details>`;
}
