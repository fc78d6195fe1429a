import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { binIcon, clockIcon, emptyState, plusIcon } from '@plein/components/parts.js';
import { missingHolidays } from '@plein/domain/national-holidays.js';
import { amsterdamDate, type SpecialOpeningHours } from '@plein/domain/opening-hours.js';
import { textIn } from '@plein/domain/text.js';
import { selectField } from '../shared/controls.js';
import { dayIn } from '../shared/format-date.js';
import { hasErrorsAt, textAt, textsAt } from '../shared/editing/fields.js';
import type { ProfileEditor } from '../profile-editing/editor.js';
import type { ProfileTerms } from './profile.terms.js';
import { valueAt, type Path } from '../shared/editing/document.js';

/** A day with other hours: its path in the profile, and the channels it applies to. */
interface SpecialDay {
  readonly path: Path;
  readonly who: string;
  readonly hours: SpecialOpeningHours;
}

/**
 * Exceptional hours that are not over yet, the first day first. While staff change a date, the day is sorted
 * by its stored date. A day that is not stored yet comes first.
 */
export function specialDays({
  document: profile,
  stored,
  terms,
  language,
  now,
}: ProfileEditor<ProfileTerms>): SpecialDay[] {
  const today = amsterdamDate(now);
  const storedAt = (path: Path, field: 'validFrom' | 'validThrough'): string | undefined =>
    valueAt(stored, [...path, field]) as string | undefined;
  return [
    ...profile.holidays.map((hours, index) => ({ path: ['holidays', index], who: terms.allChannels, hours })),
    ...profile.channels.flatMap(({ name, specialOpeningHours = [] }, channel) =>
      specialOpeningHours.map((hours, index) => ({
        path: ['channels', channel, 'specialOpeningHours', index],
        who: textIn(name, language),
        hours,
      })),
    ),
  ]
    .filter(({ path }) => (storedAt(path, 'validThrough') ?? today) >= today)
    .sort((one, other) =>
      (storedAt(one.path, 'validFrom') ?? '').localeCompare(storedAt(other.path, 'validFrom') ?? ''),
    );
}

/** Days with other hours, for every channel or for one. `where` is the channel for a new day. */
export function hoursSection(
  editor: ProfileEditor<ProfileTerms>,
  {
    where,
    choose,
    opened,
    toggle,
  }: {
    readonly where: string;
    readonly choose: (where: string) => void;
    /** Pointer of the day that was added last, which is open. */
    readonly opened: string | undefined;
    readonly toggle: (pointer: string | undefined) => void;
  },
): TemplateResult {
  const { document: profile, terms, language, now, change } = editor;
  const days = specialDays(editor);
  const channel = profile.channels.findIndex(({ id }) => id === where);
  const add = (): void => {
    const day = amsterdamDate(now);
    const path =
      channel === -1
        ? ['holidays', profile.holidays.length]
        : [
            'channels',
            channel,
            'specialOpeningHours',
            profile.channels[channel]?.specialOpeningHours?.length ?? 0,
          ];
    change(path, { validFrom: day, validThrough: day });
    toggle(path.join('/'));
  };
  return html`
    <div class="stack">
      <p>${terms.hoursHelp}</p>
      <div class="toolbar">
        ${selectField({
          id: 'hours-where',
          label: terms.whichChannel,
          value: where,
          options: [
            ['', terms.allChannels],
            ...profile.channels
              .filter(({ openingHours }) => openingHours)
              .map(({ id, name }) => [id, textIn(name, language)] as const),
          ],
          choose,
        })}
        <button
          type="button"
          class="button second"
          ?disabled=${editor.isOfFiles([channel === -1 ? 'holidays' : 'channels'])}
          @click=${add}
        >
          ${plusIcon}${terms.addHours}
        </button>
      </div>
      ${editor.isOfFiles(['holidays']) ? nothing : nationalHolidays(editor)}
      ${
        days.length === 0
          ? emptyState({
              icon: clockIcon,
              level: 2,
              id: 'no-hours',
              title: terms.noHours,
              content: html`<p>${terms.noHoursHelp}</p>`,
            })
          : html`<div class="folds">
              ${repeat(
                days,
                ({ path }) => path.join('/'),
                (day) => disclosure(editor, day, opened),
              )}
            </div>`
      }
    </div>
  `;
}

/** Offers the national holidays of this year and the next three that the profile does not have yet. */
function nationalHolidays({ document, terms, now, change }: ProfileEditor<ProfileTerms>): TemplateResult {
  const today = amsterdamDate(now);
  const year = Number(today.slice(0, 4));
  const offers = [year, year + 1, year + 2, year + 3].flatMap((one) => {
    const missing = missingHolidays(one, document.holidays).filter(({ validFrom }) => validFrom >= today);
    return missing.length === 0 ? [] : [{ year: one, missing }];
  });
  if (offers.length === 0) return html`<p class="quiet">${terms.allNational}</p>`;
  return html`
    <p>${terms.nationalHelp}</p>
    <div class="row">
      ${offers.map(
        ({ year: one, missing }) =>
          html`<button
            type="button"
            class="button second"
            @click=${() => {
              change(['holidays'], [...document.holidays, ...missing]);
            }}
          >
            ${terms.takeNational(one, missing.length)}
          </button>`,
      )}
    </div>
  `;
}

function disclosure(
  editor: ProfileEditor<ProfileTerms>,
  { path, who, hours }: SpecialDay,
  opened: string | undefined,
): TemplateResult {
  const { terms, language, now, change } = editor;
  const { validFrom, validThrough, opens, closes, name } = hours;
  const isClosed = opens === undefined;
  const day = validFrom === '' ? '' : dayIn(language, validFrom, now);
  const days =
    validThrough !== validFrom && validThrough !== ''
      ? `${day} – ${dayIn(language, validThrough, now)}`
      : day;
  const times = isClosed ? terms.closedWord : `${opens}–${closes ?? ''}`;
  return html`
    <details ?open=${hasErrorsAt(editor, path) || opened === path.join('/')}>
      <summary>
        ${days} · ${times}<span class="quiet">
          · ${name ? `${textIn(name, language)} · ` : nothing}${who}</span
        >
      </summary>
      <fieldset class="section stack" ?disabled=${editor.isOfFiles(path)}>
        <div class="twins">
          ${textAt(editor, [...path, 'validFrom'], terms.firstDay, { type: 'date' })}
          ${textAt(editor, [...path, 'validThrough'], terms.lastDay, { type: 'date' })}
        </div>
        <label class="check">
          <input
            class="tick"
            type="checkbox"
            .checked=${isClosed}
            @change=${({ target }: Event) => {
              const { opens: _, closes: __, ...rest } = hours;
              const isNowClosed = (target as HTMLInputElement).checked;
              change(path, isNowClosed ? rest : { ...rest, opens: '09:00', closes: '17:00' });
            }}
          />
          ${terms.isClosed}
        </label>
        ${
          isClosed
            ? nothing
            : html`<div class="twins">
                ${textAt(editor, [...path, 'opens'], terms.opens, { type: 'time' })}
                ${textAt(editor, [...path, 'closes'], terms.closes, { type: 'time' })}
              </div>`
        }
        ${textsAt(editor, [...path, 'name'], terms.name, { isOptional: true, hint: terms.nameHint })}
        <button
          type="button"
          class="button plain start"
          aria-label="${terms.remove}: ${days}, ${who}"
          @click=${() => {
            change(path, undefined);
          }}
        >
          ${binIcon}${terms.remove}
        </button>
      </fieldset>
    </details>
  `;
}
