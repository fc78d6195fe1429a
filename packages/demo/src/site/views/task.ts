import type { CallbackSlot } from '@plein/domain/contact.js';
import type { Language } from '../language.js';
import { html, type Markup } from '../markup.js';
import type { Page } from '../page.js';
import { contactWidget } from '../parts/elements.js';
import { icon } from '../parts/icons.js';
import type { TaskPage } from '../tasks/index.js';

const words = {
  nl: {
    need: 'Dit heeft u nodig',
    steps: 'Zo werkt het',
    cost: 'Wat kost het?',
    duration: 'Hoe lang duurt het?',
  },
  en: {
    need: 'What you need',
    steps: 'How it works',
    cost: 'What does it cost?',
    duration: 'How long does it take?',
  },
} satisfies Record<Language, Record<string, string>>;

/** Returns the page about one task, with the channels of the municipality beside it. */
export function taskView(task: TaskPage, language: Language, slots: CallbackSlot[]): Page {
  const text = task.texts[language];
  const say = words[language];
  const body: Markup = html`<div class="columns">
    <article class="text">
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <p><a class="button" href="#contact">${text.action}${icon('arrow')}</a></p>
      <dl class="facts">
        <div>
          <dt>${icon('price')}${say.cost}</dt>
          <dd>${text.cost}</dd>
        </div>
        <div>
          <dt>${icon('clock')}${say.duration}</dt>
          <dd>${text.duration}</dd>
        </div>
      </dl>
      <h2>${say.need}</h2>
      <ul class="ticks">
        ${text.need.map((line) => html`<li>${icon('check')}<span>${line}</span></li>`)}
      </ul>
      <h2>${say.steps}</h2>
      <ol class="steps">
        ${text.steps.map((line) => html`<li>${line}</li>`)}
      </ol>
      ${text.more.map(
        (part) =>
          html`<h2>${part.title}</h2>
            <p>${part.text}</p>`,
      )}
    </article>
    <aside class="beside" id="contact" tabindex="-1">${contactWidget(language, slots, task.uri)}</aside>
  </div>`;
  return {
    language,
    paths: task.paths,
    title: text.title,
    description: text.lead,
    trail: [],
    body,
    task: task.uri,
    feedback: true,
    kind: 'task',
  };
}
