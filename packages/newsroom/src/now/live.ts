import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { scrollable } from '@plein/components/parts.js';
import { channelName, componentLabel, eventLabel } from '@plein/domain/labels.js';
import { componentNames } from '@plein/domain/vocabulary.js';
import type { Names } from '../report/names.js';
import type { NowTerms } from './now.terms.js';
import type { ArrivedEvent, Overview } from './overview.js';
import { countTable } from './tables.js';

/** What the tables of live figures need. */
export interface Live {
  readonly overview: Overview;
  readonly terms: NowTerms;
  readonly names: Names;
  /** Whether only today is shown, so that times need no dates. */
  readonly isToday: boolean;
  /** Ids of the events that were shown first. The others are marked as new. */
  readonly firstShown: ReadonlySet<string>;
}

/** Number of events per channel. */
export function channelTable({ overview, terms, names }: Live, most = 12): TemplateResult {
  return countTable(
    terms.perChannel,
    { name: terms.channel, count: terms.count, share: terms.share, few: terms.few, figure: names.figure },
    overview.channels
      .slice(0, most)
      .map(({ channel, count }) => ({ name: channelName(channel, names.language), count })),
  );
}

/** Number of events per channel, per element or system, and per kind of event. */
export function breakdowns(live: Live): TemplateResult {
  const { overview, terms, names } = live;
  const heads = { count: terms.count, share: terms.share, few: terms.few, figure: names.figure };
  return html`
    ${overview.channels.length === 0 ? nothing : channelTable(live)}
    ${countTable(terms.perComponent, { ...heads, name: terms.component }, componentRows(live))}
    ${
      overview.events.length === 0
        ? nothing
        : countTable(
            terms.perEvent,
            { ...heads, name: terms.event },
            overview.events
              .slice(0, 12)
              .map(({ name, count }) => ({ name: eventLabel(name, names.language), count })),
          )
    }
  `;
}

function componentRows({ overview, names }: Live): { name: string; count: number | undefined }[] {
  const others = overview.components
    .map(({ component }) => component)
    .filter((name) => !(componentNames as readonly string[]).includes(name));
  return [...componentNames, ...others].map((name) => {
    const row = overview.components.find(({ component }) => component === name);
    return { name: componentLabel(name, names.language), count: row?.count };
  });
}

/** The latest events, newest first. */
export function latestTable(live: Live, most = 20): TemplateResult | typeof nothing {
  const { overview, terms } = live;
  if (overview.recent.length === 0) return nothing;
  const heads = [terms.time, terms.event, terms.channel, terms.task, terms.page];
  return html`
    <div class="card">
      <h2 id="latest">${terms.latest}</h2>
      <div class="scroll" ${scrollable('latest')}>
        <table>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              overview.recent.slice(0, most),
              ({ id }) => id,
              (event) => latestRow(event, live),
            )}
          </tbody>
        </table>
      </div>
    </div>
  `;
}

/** The latest events in few words, for a screen that is read from a distance. */
export function latestRows(live: Live, most: number): TemplateResult | typeof nothing {
  const { overview, terms, names } = live;
  if (overview.recent.length === 0) return nothing;
  return html`
    <section class="card grow" aria-labelledby="latest">
      <h2 id="latest">${terms.latest}</h2>
      <ol class="rows">
        ${overview.recent.slice(0, most).map(
          (event) => html`
            <li>
              <span class="name">${eventLabel(event.name, names.language)}</span>
              <span class="quiet">${timeOf(event.occurredAt, live)}</span>
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}

function latestRow(event: ArrivedEvent, live: Live): TemplateResult {
  const { names, firstShown } = live;
  return html`
    <tr class=${firstShown.has(event.id) ? '' : 'new'}>
      <td class="number">${timeOf(event.occurredAt, live)}</td>
      <th scope="row">${eventLabel(event.name, names.language)}</th>
      <td>${channelName(event.channel, names.language)}</td>
      <td>${event.task ? names.name('task', event.task) : ''}</td>
      <td class="path">${event.page}</td>
    </tr>
  `;
}

function timeOf(instant: string, { names, isToday }: Live): string {
  return new Intl.DateTimeFormat(names.language, {
    timeZone: 'Europe/Amsterdam',
    timeStyle: isToday ? 'medium' : 'short',
    ...(!isToday && { dateStyle: 'medium' }),
  }).format(new Date(instant));
}
