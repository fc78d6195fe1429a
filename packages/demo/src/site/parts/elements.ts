import type { CallbackSlot } from '@plein/domain/contact.js';
import type { PollKind } from '@plein/domain/polls.js';
import { html, type Markup } from '../markup.js';
import type { Language } from '../language.js';
import { paths } from '../paths.js';
import { icon } from './icons.js';
import { slotInWords, slotValue } from './slots.js';

/**
 * The five elements as a web editor pastes them. Residents without JavaScript get the content between the
 * tags: a phone number, a link, and a form that posts to the gateway's own pages.
 */

const words = {
  nl: {
    contactTitle: 'Contact',
    call: 'Bel',
    hours: 'op werkdagen van 8.30 tot 17.00 uur, op donderdag tot 20.00 uur.',
    callBack: 'Laat u terugbellen',
    name: 'Uw naam',
    phone: 'Uw telefoonnummer',
    phoneExample: 'Bijvoorbeeld 06 12345678',
    when: 'Wanneer bellen wij u?',
    choose: 'Kies een moment',
    send: 'Bel mij terug',
    allChannels: 'Alle manieren om ons te bereiken',
    reference: 'Zaaknummer',
    referenceExample: 'Het staat in onze brief of e-mail, bijvoorbeeld ZB-2026-0417',
    postcode: 'Postcode',
    houseNumber: 'Huisnummer',
    show: 'Toon mijn zaak',
    helped: 'Hielp deze pagina u?',
    yes: 'Ja',
    no: 'Nee',
    sendFeedback: 'Verstuur',
    tellMore: 'Liever iets vertellen?',
    chat: 'Stel uw vraag',
    vote: 'Stem',
    voteByPhone: 'Liever per telefoon stemmen?',
  },
  en: {
    contactTitle: 'Contact',
    call: 'Call',
    hours: 'on working days from 8:30 am to 5 pm, on Thursdays until 8 pm.',
    callBack: 'Ask us to call you back',
    name: 'Your name',
    phone: 'Your telephone number',
    phoneExample: 'For example 06 12345678',
    when: 'When shall we call you?',
    choose: 'Choose a time',
    send: 'Call me back',
    allChannels: 'All ways to reach us',
    reference: 'Case number',
    referenceExample: 'It is in our letter or e-mail, for example ZB-2026-0417',
    postcode: 'Postcode',
    houseNumber: 'House number',
    show: 'Show my case',
    helped: 'Did this page help you?',
    yes: 'Yes',
    no: 'No',
    sendFeedback: 'Send',
    tellMore: 'Would you rather tell us more?',
    chat: 'Ask your question',
    vote: 'Vote',
    voteByPhone: 'Would you rather vote by telephone?',
  },
} satisfies Record<Language, Record<string, string>>;

const phone = html`<a href="tel:140999">14 0999</a>`;

/** Returns the contact widget, for one task or for every question. `slots` are the callback windows. */
export function contactWidget(language: Language, slots: CallbackSlot[], task?: string): Markup {
  const say = words[language];
  return html`<plein-contact-widget ${task === undefined ? '' : html`task="${task}"`}>
    <div class="fallback">
      <h2>${say.contactTitle}</h2>
      <p>${say.call} ${phone} ${say.hours}</p>
      <form class="fallback-form" method="post" action="/pages/contact">
        <input type="hidden" name="language" value="${language}" />
        ${task === undefined ? '' : html`<input type="hidden" name="task" value="${task}" />`}
        <p class="fallback-title">${say.callBack}</p>
        <label>${say.name}<input name="name" autocomplete="name" required maxlength="100" /></label>
        <label
          >${say.phone}<span class="hint">${say.phoneExample}</span
          ><input name="phone" type="tel" autocomplete="tel" required maxlength="30"
        /></label>
        <label
          >${say.when}<select name="slot" required>
            <option value="">${say.choose}</option>
            ${slots.map((slot) => html`<option value="${slotValue(slot)}">${slotInWords(slot, language)}</option>`)}
          </select></label
        >
        <button type="submit">${say.send}</button>
      </form>
      <p><a class="alone" href="${paths.contact[language]}">${say.allChannels}</a></p>
    </div>
  </plein-contact-widget>`;
}

/** Returns the status tracker. */
export function statusTracker(language: Language): Markup {
  const say = words[language];
  return html`<plein-status-tracker>
    <div class="fallback">
      <form class="fallback-form" method="post" action="/pages/status">
        <input type="hidden" name="language" value="${language}" />
        <label
          >${say.reference}<span class="hint">${say.referenceExample}</span
          ><input name="reference" required autocomplete="off" maxlength="40"
        /></label>
        <label
          >${say.postcode}<input name="postcode" required autocomplete="postal-code" maxlength="8"
        /></label>
        <label
          >${say.houseNumber}<input name="houseNumber" required autocomplete="off" maxlength="10"
        /></label>
        <button type="submit">${say.show}</button>
      </form>
      <p>${say.call} ${phone} ${say.hours} <a href="${paths.contact[language]}">${say.allChannels}</a></p>
    </div>
  </plein-status-tracker>`;
}

/** Returns the feedback question at the foot of a page. */
export function feedbackPrompt(language: Language, page: string, task?: string): Markup {
  const say = words[language];
  return html`<plein-feedback-prompt ${task === undefined ? '' : html`task="${task}"`}>
    <form class="fallback fallback-line" method="post" action="/pages/feedback">
      <input type="hidden" name="language" value="${language}" />
      <input type="hidden" name="page" value="${page}" />
      ${task === undefined ? '' : html`<input type="hidden" name="task" value="${task}" />`}
      <p class="fallback-title">${say.helped}</p>
      <p class="fallback-buttons">
        <button type="submit" name="answer" value="true">${say.yes}</button>
        <button type="submit" name="answer" value="false">${say.no}</button>
      </p>
      <p class="fallback-quiet">
        ${say.tellMore} ${say.call} ${phone} <a href="${paths.contact[language]}">${say.allChannels}</a>
      </p>
    </form>
  </plein-feedback-prompt>`;
}

/**
 * Returns the chat launcher, once on every page. Without JavaScript, a link leads to the gateway's own page.
 */
export function chatLauncher(language: Language): Markup {
  const say = words[language];
  return html`<plein-chat-launcher>
    <a href="/pages/chat${language === 'nl' ? '' : `?language=${language}`}">${icon('speech')}${say.chat}</a>
  </plein-chat-launcher>`;
}

/** Type of the inputs of a ballot, by the kind of the poll; without one the gateway's own page has the ballot. */
const inputs: Readonly<Record<PollKind, 'radio' | 'checkbox' | undefined>> = {
  single: 'radio',
  multiple: 'checkbox',
  'yes-no': 'radio',
  scale: 'radio',
  pictures: 'radio',
  ranking: undefined,
  budget: undefined,
  matrix: undefined,
  statements: undefined,
  'open-answer': undefined,
};

/** Returns a poll. Without JavaScript, a link leads to the ballot on the gateway's own page. */
export function participationPoll(
  language: Language,
  poll: { id: string; question: string; options: { id: string; label: string }[]; kind: PollKind },
): Markup {
  const say = words[language];
  return html`<plein-participation-poll poll="${poll.id}">
    <div class="fallback">
      ${
        inputs[poll.kind] === undefined
          ? html`<p><a class="alone" href="/pages/poll/${poll.id}">${poll.question}</a></p>`
          : html`<form class="fallback-form" method="post" action="/pages/poll/${poll.id}">
              <input type="hidden" name="language" value="${language}" />
              <fieldset>
                <legend>${poll.question}</legend>
                ${poll.options.map(
                  (option) =>
                    html`<label class="fallback-option"
                      ><input
                        type="${inputs[poll.kind]}"
                        name="choices"
                        value="${option.id}"
                      />${option.label}</label
                    >`,
                )}
              </fieldset>
              <button type="submit">${say.vote}</button>
            </form>`
      }
      <p>
        ${say.voteByPhone} ${say.call} ${phone} <a href="${paths.contact[language]}">${say.allChannels}</a>
      </p>
    </div>
  </plein-participation-poll>`;
}
