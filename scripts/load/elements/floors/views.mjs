import * as words from '../works.mjs';

/**
 * The five elements as their authors would write them in one template, without settings, languages or measuring.
 * @typedef {(strings: TemplateStringsArray, ...values: unknown[]) => unknown} Tag the tag of a template: Lit's, or one that
 * makes text
 * @typedef {{ isPressed: boolean, press: () => void }} State
 * @typedef {(html: Tag, state: State) => unknown} View
 */

const icon = (/** @type {Tag} */ html, /** @type {string} */ shape) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${shape}"></path></svg>`;

const field = (/** @type {Tag} */ html, /** @type {string} */ label, /** @type {string} */ hint = '') =>
  html`<div class="field">
    <label for="${label}">${label}</label>
    <span class="hint">${hint}</span>
    <input class="control" id="${label}" name="${label}" />
  </div>`;

/** @type {View} */
export const feedback = (html, { isPressed, press }) =>
  html`<section class="prompt" aria-labelledby="heading">
    <div class="question">
      <h2 id="heading">${words.feedback.question}</h2>
      <div class="answers">
        ${words.feedback.answers.map(
          (answer) =>
            html`<button
              class="button second"
              type="button"
              aria-pressed="${isPressed && answer === 'Nee'}"
              @click=${press}
            >
              ${answer}
            </button>`,
        )}
      </div>
      <button class="button plain" type="button">${words.feedback.problem}</button>
    </div>
    <div aria-live="polite">
      ${
        isPressed
          ? html`<form class="stack">
              <div class="field">
                <label for="text">${words.feedback.explain}</label>
                <textarea class="control" id="text"></textarea>
              </div>
              <button class="button" type="button">${words.feedback.send}</button>
            </form>`
          : ''
      }
    </div>
  </section>`;

/** @type {View} */
export const poll = (html, { press }) =>
  html`<article class="card stack" aria-labelledby="heading">
    <h2 id="heading">${words.poll.question}</h2>
    <p class="state">
      ${icon(html, 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5.5l3.5 2')}<span>${words.poll.state}</span>
    </p>
    <dl>
      ${words.poll.facts.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    <p>${words.poll.text}</p>
    <form class="stack">
      <fieldset aria-labelledby="heading">
        ${words.poll.options.map(
          ({ name, hint, picture }) =>
            html`<label class="choice">
              <input type="radio" name="choices" value="${picture}" @click=${press} />
              <span><strong>${name}</strong><span class="hint">${hint}</span></span>
              <img width="120" height="80" loading="lazy" src="/site/plein-${picture}.svg" alt="" />
            </label>`,
        )}
      </fieldset>
      <button class="button" type="button">${words.poll.vote}</button>
    </form>
    <p class="quiet small">${words.poll.foot}</p>
  </article>`;

/** @type {View} */
export const contact = (html, { isPressed, press }) =>
  html`<div class="stack">
    <h2>${words.contact.title}</h2>
    <div class="panel stack">
      <div class="line">
        ${icon(html, 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4')}
        <h3>${words.contact.advised}</h3>
      </div>
      <p>${words.contact.advice}</p>
      <a class="button" href="/contact">${words.contact.choose}</a>
    </div>
    <h3>${words.contact.others}</h3>
    <ul class="channels">
      ${words.contact.channels.map(
        ([name, text, shape = '']) =>
          html`<li>
            <button class="line" type="button" name="${name}" @click=${press}>
              ${icon(html, shape)}<span><strong>${name}</strong><span class="quiet">${text}</span></span>
              ${icon(html, 'm9 5 7 7-7 7')}
            </button>
          </li>`,
      )}
    </ul>
    ${
      isPressed
        ? html`<form class="panel stack">
            <h3>${words.contact.call}</h3>
            ${words.contact.fields.map((label) => field(html, label))}
            <button class="button" type="button">${words.contact.send}</button>
          </form>`
        : ''
    }
  </div>`;

/** @type {View} */
export const status = (html, { isPressed, press }) =>
  html`<form class="stack" aria-labelledby="heading">
    <div>
      <h2 id="heading">${words.status.title}</h2>
      <p>${words.status.text}</p>
    </div>
    ${isPressed ? html`<p class="error" role="alert">${words.status.error}</p>` : ''}
    ${words.status.fields.map(([label = '', hint]) => field(html, label, hint))}
    <button class="button" type="button" name="show" @click=${press}>${words.status.show}</button>
  </form>`;

/** @type {View} */
export const chat = (html, { isPressed, press }) =>
  html`<button class="button pill" type="button" aria-haspopup="dialog" @click=${press}>
      ${icon(html, 'M3 5h18v12H11l-5 4v-4H3z')}${words.chat.open}
    </button>
    ${
      isPressed
        ? html`<div class="window stack" role="dialog" aria-labelledby="title">
            <h2 id="title">${words.chat.title}</h2>
            ${field(html, words.chat.field)}
            <button class="button" type="button">${words.chat.send}</button>
          </div>`
        : ''
    }`;
