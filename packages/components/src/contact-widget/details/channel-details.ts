import { html, nothing, type TemplateResult } from 'lit';
import { weekHours } from '@plein/domain/opening-hours.js';
import type { Channel, UsableProfile } from '@plein/domain/profile.js';
import { localized } from '../../parts/localized-text.js';
import { capital } from '../../terms/capital.js';
import { locale } from '../../terms/locale.js';
import { clockTime } from '../../terms/relative-date.js';
import type { TermLanguage } from '../../terms/terms.js';
import { channelAction, type ActionContext } from '../channel-action.js';
import { safeLink, type LocalizedText } from '@plein/domain/text.js';
import type { ContactTerms } from '../terms/nl.js';
import { channelInDutch, type ChannelDetailsTerms } from './channel-details.terms.js';

/** What the details of a channel need to render, and how they report a choice. */
export interface ChannelDetailsView extends ActionContext {
  readonly profile: UsableProfile;
  readonly now: Date;
  readonly language: TermLanguage;
  readonly terms: ContactTerms;
}

const words = ({ terms }: ChannelDetailsView): ChannelDetailsTerms => terms.channel ?? channelInDutch;

/**
 * Details of a channel: what to expect, its location with how to get there and in, help with language, hearing and
 * speaking, and opening hours of this week.
 */
export function channelDetails(view: ChannelDetailsView, channel: Channel): TemplateResult {
  const { location, openingHours, explanation, interpreter, textRelay } = channel;
  const { language } = view;
  const terms = words(view);
  const map = safeLink(location?.mapUrl);
  return html`
    ${explanation ? html`<p>${localized(explanation, language)}</p>` : nothing}
    ${
      location
        ? html`<address lang="nl" dir="auto">
              ${location.street}<br />${location.postcode} ${location.city}
            </address>
            ${map ? html`<a class="alone" href=${map}>${terms.map}</a>` : nothing}
            ${about(terms.accessibility, location.accessibility, language)}
            ${about(terms.publicTransport, location.publicTransport, language)}`
        : nothing
    }
    ${about(terms.interpreter, interpreter, language)} ${about(terms.textRelay, textRelay, language)}
    ${callBackToo(view, channel)} ${openingHours ? weekTable(view, channel) : nothing}
  `;
}

/** A text of the municipality under its subject. */
const about = (subject: string, text: LocalizedText | undefined, language: TermLanguage): unknown =>
  text ? html`<p><strong>${subject}</strong><br />${localized(text, language)}</p>` : nothing;

/** The callback button of a channel that also has an address of its own, such as a telephone. */
const callBackToo = (view: ChannelDetailsView, { address, message: _, ...channel }: Channel): unknown =>
  address && channel.callback
    ? channelAction(view, { ...channel, kind: 'callback' }, 'button second', words(view).callBack)
    : nothing;

function weekTable(view: ChannelDetailsView, channel: Channel): TemplateResult {
  const { profile, now, language } = view;
  const terms = words(view);
  const time = (clock: string): string => clockTime(clock, language);
  const dayName = new Intl.DateTimeFormat(locale(language), { weekday: 'long', timeZone: 'UTC' });
  return html`<table class="numbers">
    <caption>
      ${terms.hours}
    </caption>
    <tbody>
      ${weekHours(channel, profile.holidays, now).map(
        ({ date, periods, because }, index) =>
          html`<tr class=${index === 0 ? 'today' : ''}>
            <th scope="row">
              ${capital(index === 0 ? terms.today : dayName.format(+new Date(date)), language)}
            </th>
            <td>
              ${periods.map(({ opens, closes }) => html`<div>${terms.range(time(opens), time(closes))}</div>`)}
              ${periods.length > 0 ? nothing : terms.closed}${
                because ? html` (${localized(because, language)})` : nothing
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
