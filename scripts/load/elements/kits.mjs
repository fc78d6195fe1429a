import { contact, feedback, poll, status } from './works.mjs';

/**
 * The building blocks of a library, as its docs write them in HTML.
 * @typedef {object} Kit
 * @property {string} name
 * @property {string} library its package
 * @property {Readonly<Partial<Record<Part, readonly string[]>>>} imports the modules that its docs import for each part
 * @property {readonly string[]} [always] modules and style sheets that every page imports
 * @property {string} [head] lines of the head, for a library that is used without a build
 * @property {string} [theme] class of the body
 * @property {(text: string, attributes?: string) => string} button
 * @property {(label: string, hint?: string) => string} field
 * @property {(label: string) => string} longField
 * @property {(question: string, options: readonly { name: string, hint: string }[]) => string} choices
 * @property {(content: string) => string} card
 *
 * @typedef {'button' | 'field' | 'longField' | 'choices' | 'card'} Part
 */

const shoelace = (/** @type {string} */ name) =>
  `@shoelace-style/shoelace/dist/components/${name}/${name}.js`;
const awesome = (/** @type {string} */ name) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`;
const carbon = (/** @type {string} */ name) => `@carbon/web-components/es/components/${name}/index.js`;
const ui5 = (/** @type {string} */ name) => `@ui5/webcomponents/dist/${name}.js`;

/** @type {readonly Kit[]} */
export const kits = [
  {
    name: 'Utrecht',
    library: '@utrecht/web-component-library-stencil',
    // Its docs load the whole library by one script, which fetches each component when the page has it.
    imports: {},
    head: `<link rel="stylesheet" href="/packages/@utrecht/design-tokens/dist/index.css" />
      <script type="module" src="/packages/@utrecht/web-component-library-stencil/dist/utrecht/utrecht.esm.js"></script>`,
    theme: 'utrecht-theme',
    button: (text, attributes = '') => `<utrecht-button ${attributes}>${text}</utrecht-button>`,
    field: (label, hint = '') =>
      `<utrecht-form-field-textbox><span slot="label">${label}</span><span slot="description">${hint}</span></utrecht-form-field-textbox>`,
    longField: (label) =>
      `<utrecht-form-field-textarea><span slot="label">${label}</span></utrecht-form-field-textarea>`,
    // The library has no component for a choice of one; its docs show the class of its style sheet.
    choices: (question, options) =>
      `<fieldset><legend>${question}</legend>${options
        .map(
          ({ name, hint }) =>
            `<label><input type="radio" class="utrecht-radio-button" name="choices" data-press /> ${name} <small>${hint}</small></label>`,
        )
        .join('')}</fieldset>`,
    card: (content) => `<utrecht-article>${content}</utrecht-article>`,
  },
  {
    name: 'Shoelace',
    library: '@shoelace-style/shoelace',
    imports: {
      button: [shoelace('button')],
      field: [shoelace('input')],
      longField: [shoelace('textarea')],
      choices: [shoelace('radio-group'), shoelace('radio')],
      card: [shoelace('card')],
    },
    always: ['@shoelace-style/shoelace/dist/themes/light.css'],
    button: (text, attributes = '') => `<sl-button ${attributes}>${text}</sl-button>`,
    field: (label, hint = '') => `<sl-input label="${label}" help-text="${hint}"></sl-input>`,
    longField: (label) => `<sl-textarea label="${label}"></sl-textarea>`,
    choices: (question, options) =>
      `<sl-radio-group label="${question}" name="choices">${options
        .map(
          ({ name, hint }, index) =>
            `<sl-radio value="${index}" data-press>${name} <small>${hint}</small></sl-radio>`,
        )
        .join('')}</sl-radio-group>`,
    card: (content) => `<sl-card>${content}</sl-card>`,
  },
  {
    name: 'Web Awesome',
    library: '@awesome.me/webawesome',
    imports: {
      button: [awesome('button')],
      field: [awesome('input')],
      longField: [awesome('textarea')],
      choices: [awesome('radio-group'), awesome('radio')],
      card: [awesome('card')],
    },
    always: ['@awesome.me/webawesome/dist/styles/webawesome.css'],
    button: (text, attributes = '') => `<wa-button ${attributes}>${text}</wa-button>`,
    field: (label, hint = '') => `<wa-input label="${label}" hint="${hint}"></wa-input>`,
    longField: (label) => `<wa-textarea label="${label}"></wa-textarea>`,
    choices: (question, options) =>
      `<wa-radio-group label="${question}" name="choices">${options
        .map(
          ({ name, hint }, index) =>
            `<wa-radio value="${index}" data-press>${name} <small>${hint}</small></wa-radio>`,
        )
        .join('')}</wa-radio-group>`,
    card: (content) => `<wa-card>${content}</wa-card>`,
  },
  {
    name: 'Carbon',
    library: '@carbon/web-components',
    imports: {
      button: [carbon('button')],
      field: [carbon('text-input')],
      longField: [carbon('textarea')],
      choices: [carbon('radio-button')],
      card: [carbon('tile')],
    },
    button: (text, attributes = '') => `<cds-button ${attributes}>${text}</cds-button>`,
    field: (label, hint = '') => `<cds-text-input label="${label}" helper-text="${hint}"></cds-text-input>`,
    longField: (label) => `<cds-textarea label="${label}"></cds-textarea>`,
    choices: (question, options) =>
      `<cds-radio-button-group legend-text="${question}" name="choices" orientation="vertical">${options
        .map(
          ({ name, hint }, index) =>
            `<cds-radio-button value="${index}" label-text="${name}. ${hint}" data-press></cds-radio-button>`,
        )
        .join('')}</cds-radio-button-group>`,
    card: (content) => `<cds-tile>${content}</cds-tile>`,
  },
  {
    name: 'UI5',
    library: '@ui5/webcomponents',
    imports: {
      button: [ui5('Button')],
      field: [ui5('Label'), ui5('Input')],
      longField: [ui5('Label'), ui5('TextArea')],
      choices: [ui5('RadioButton')],
      card: [ui5('Card')],
    },
    button: (text, attributes = '') => `<ui5-button ${attributes}>${text}</ui5-button>`,
    field: (label, hint = '') =>
      `<ui5-label show-colon>${label}</ui5-label><ui5-input placeholder="${hint}"></ui5-input>`,
    longField: (label) => `<ui5-label show-colon>${label}</ui5-label><ui5-textarea rows="4"></ui5-textarea>`,
    choices: (question, options) =>
      `<div role="radiogroup" aria-label="${question}">${options
        .map(
          ({ name, hint }) =>
            `<ui5-radio-button name="choices" text="${name}. ${hint}" data-press></ui5-radio-button>`,
        )
        .join('')}</div>`,
    card: (content) => `<ui5-card><div>${content}</div></ui5-card>`,
  },
];

const press = 'data-press';

/** What a press shows next stands in a template, and the page puts it below. */
const next = (/** @type {string} */ content) => `<template>${content}</template>`;

/**
 * The works that a kit can build, each with the parts that it uses.
 * @type {Readonly<Record<string, { parts: readonly Part[], html: (kit: Kit) => string }>>}
 */
export const builtWorks = {
  feedback: {
    parts: ['button', 'longField'],
    html: ({ button, longField }) =>
      `<h2>${feedback.question}</h2>
      ${button(feedback.answers[0] ?? '')}
      ${button(feedback.answers[1] ?? '', press)}
      ${button(feedback.problem)}
      ${next(longField(feedback.explain) + button(feedback.send))}`,
  },
  poll: {
    parts: ['button', 'choices', 'card'],
    html: ({ button, choices, card }) =>
      card(
        `<p>${poll.state}</p>
        <dl>${poll.facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>
        <p>${poll.text}</p>
        ${choices(poll.question, poll.options)}
        ${poll.options.map(({ picture }) => `<img width="120" height="80" alt="" loading="lazy" src="/site/plein-${picture}.svg" />`).join('')}
        ${button(poll.vote)}
        <p>${poll.foot}</p>`,
      ),
  },
  contact: {
    parts: ['button', 'field', 'card'],
    html: ({ button, field, card }) =>
      `<h2>${contact.title}</h2>
      ${card(`<h3>${contact.advised}</h3><p>${contact.advice}</p>${button(contact.choose)}`)}
      <h3>${contact.others}</h3>
      ${contact.channels
        .map(([name = '', text]) => `<p>${button(name, name === contact.call ? press : '')} ${text}</p>`)
        .join('')}
      ${next(`<h3>${contact.call}</h3>${contact.fields.map((label) => field(label)).join('')}${button(contact.send)}`)}`,
  },
  status: {
    parts: ['button', 'field'],
    html: ({ button, field }) =>
      `<h2>${status.title}</h2>
      <p>${status.text}</p>
      ${status.fields.map(([label = '', hint]) => field(label, hint)).join('')}
      ${button(status.show, press)}
      ${next(`<p role="alert">${status.error}</p>`)}`,
  },
};
