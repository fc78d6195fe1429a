import { html, nothing, type TemplateResult } from 'lit';
import { weekHours } from '@plein/domain/opening-hours.js';
import type { Channel, UsableProfile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import { clockTime } from '../terms/dates.js';
import type { TermLanguage } from '../terms/terms.js';
import { wayTerms } from './way-details.terms.js';

/** Where a way is, how accessible that is, and when it is open this week. */
export function wayDetails(
  channel: Channel,
  profile: UsableProfile,
  now: Date,
  language: TermLanguage,
): TemplateResult {
  const { location, openingHours } = channel;
  const terms = wayTerms[language];
  return html`
    ${
      location
        ? html`<address>${location.street}<br />${location.postcode} ${location.city}</address>
            ${
              location.accessibility
                ? html`<p>
                    <strong>${terms.accessibility}</strong><br />${textIn(location.accessibility, language)}
                  </p>`
                : nothing
            }`
        : nothing
    }
    ${openingHours ? weekTable(channel, profile, now, language) : nothing}
  `;
}

function weekTable(
  channel: Channel,
  { holidays }: UsableProfile,
  now: Date,
  language: TermLanguage,
): TemplateResult {
  const terms = wayTerms[language];
  const time = (clock: string): string => clockTime(clock, language);
  const dayName = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return html`<table class="numbers">
    <caption>
      ${terms.hours}
    </caption>
    ${weekHours(channel, holidays, now).map(
      ({ date, periods, because }, index) =>
        html`<tr class=${index === 0 ? 'today' : ''}>
          <th scope="row">${index === 0 ? terms.today : dayName.format(Date.parse(date))}</th>
          <td>
            ${periods.map(({ opens, closes }) => html`<div>${terms.range(time(opens), time(closes))}</div>`)}
            ${periods.length > 0 ? nothing : terms.closed}${
              because ? html` (${textIn(because, language)})` : nothing
            }
          </td>
        </tr>`,
    )}
  </table>`;
}
