import type { CallbackSlot } from '@plein/domain/contact.js';
import type { Language } from '../language.js';
import { html } from '../markup.js';
import type { Page } from '../page.js';
import { contactWidget } from '../parts/elements.js';
import { paths } from '../paths.js';

const words = {
  nl: {
    title: 'Deze pagina is er niet',
    lead: 'Misschien is de pagina verplaatst. Ga naar de voorpagina, of vraag het ons.',
    home: 'Naar de voorpagina',
  },
  en: {
    title: 'This page does not exist',
    lead: 'The page may have moved. Go to the front page, or ask us.',
    home: 'To the front page',
  },
} satisfies Record<Language, Record<string, string>>;

/** Returns the page for an address that does not exist. */
export function notFoundView(language: Language, slots: CallbackSlot[]): Page {
  const say = words[language];
  return {
    language,
    paths: paths.home,
    title: say.title,
    description: say.lead,
    trail: [],
    feedback: false,
    kind: 'plain',
    body: html`<div class="text">
      <h1>${say.title}</h1>
      <p class="lead">${say.lead}</p>
      <p><a class="button" href="${paths.home[language]}">${say.home}</a></p>
      ${contactWidget(language, slots)}
    </div>`,
  };
}
