import { html, type TemplateResult } from 'lit';
import { languages } from '../../../packages/components/src/terms/languages.js';
import { DocsBlock } from '../docs-block.js';
import { examplesOf, storyOf } from '../example-sets.js';

const reviews = {
  original: 'Ours, written in this language',
  reviewed: 'Translated, and reviewed by a native speaker',
  'awaiting review': 'Translated by a machine; awaiting review',
} as const;

/**
 * Languages of the elements, with the review status of their terms. With `tag`, each has a link that shows
 * it.
 */
export class DocsLanguages extends DocsBlock {
  protected override template(): TemplateResult {
    const [first] = examplesOf(this.subject);
    return html`<docs-scroll name="Languages">
      <table>
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">Words</th>
            <th scope="col">Speaks to a resident as</th>
            <th scope="col">Runs</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(languages).map(
            ([code, { name, english, direction, review, address }]) =>
              html`<tr>
                <th scope="row">
                  ${
                    first
                      ? html`<a
                          href=${`./?path=/story/${storyOf(this.subject, first.name)}&globals=language:${code}`}
                          target="_top"
                          ><bdi lang=${code}>${name}</bdi></a
                        >`
                      : html`<bdi lang=${code}>${name}</bdi>`
                  }<span class="docs-for">${english}, <code>${code}</code></span>
                </th>
                <td><span class="docs-review" data-review=${review}>${reviews[review]}</span></td>
                <td>${address}</td>
                <td>${direction === 'rtl' ? 'from right to left' : 'from left to right'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </docs-scroll>`;
  }
}
