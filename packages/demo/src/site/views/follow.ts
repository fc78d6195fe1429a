import type { Language } from '../language.js';
import { html } from '../markup.js';
import type { Page } from '../page.js';
import { statusTracker } from '../parts/elements.js';
import { paths } from '../paths.js';

const words = {
  nl: {
    title: 'Volg uw zaak',
    lead: 'Kijk hoe ver wij zijn met uw aanvraag of melding. U hoeft niet in te loggen.',
    tryTitle: 'Probeer het uit',
    try: 'Zilverbeek is verzonnen. Met deze gegevens ziet u een voorbeeld.',
    reference: 'Zaaknummer',
    postcode: 'Postcode',
    number: 'Huisnummer',
    subject: 'Onderwerp',
  },
  en: {
    title: 'Follow your case',
    lead: 'See how far we are with your application or report. You do not have to log in.',
    tryTitle: 'Try it',
    try: 'Zilverbeek is not real. With these details you see an example.',
    reference: 'Case number',
    postcode: 'Postcode',
    number: 'House number',
    subject: 'Subject',
  },
} satisfies Record<Language, Record<string, string>>;

/** A seeded case that a visitor may look up. */
export interface ExampleCase {
  reference: string;
  postcode: string;
  houseNumber: string;
  title: string;
}

/** Returns the page on which a resident follows a case. */
export function followView(language: Language, examples: ExampleCase[]): Page {
  const say = words[language];
  return {
    language,
    paths: paths.follow,
    title: say.title,
    description: say.lead,
    trail: [],
    feedback: true,
    kind: 'plain',
    body: html`<div class="text">
      <h1>${say.title}</h1>
      <p class="lead">${say.lead}</p>
      ${statusTracker(language)}
      <details class="try">
        <summary>${say.tryTitle}</summary>
        <p>${say.try}</p>
        <div class="table" tabindex="0" role="region" aria-label="${say.tryTitle}">
          <table>
            <thead>
              <tr>
                <th scope="col">${say.reference}</th>
                <th scope="col">${say.postcode}</th>
                <th scope="col">${say.number}</th>
                <th scope="col">${say.subject}</th>
              </tr>
            </thead>
            <tbody>
              ${examples.map(
                (example) =>
                  html`<tr>
                    <td>${example.reference}</td>
                    <td>${example.postcode}</td>
                    <td>${example.houseNumber}</td>
                    <td lang="nl">${example.title}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>
    </div>`,
  };
}
