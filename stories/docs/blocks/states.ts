import { html, nothing, type TemplateResult } from 'lit';
import { snippetOf } from '../../snippet.js';
import { DocsBlock } from '../docs-block.js';
import { bilingualState } from '../dutch.js';
import { exampleTitle, examplesOf, storyOf } from '../example-sets.js';
import { treeOf } from '../trees.js';

/** Minimum heights for elements that float or open over a page. */
const room: Readonly<Record<string, number>> = { 'plein-chat-launcher': 680 };

/**
 * Every state of an element by name. One of them is live, with its accessibility tree and the HTML that an
 * editor pastes.
 */
export class DocsStates extends DocsBlock {
  #chosen: string | undefined;

  protected override template(): TemplateResult | typeof nothing {
    const tag = this.subject;
    const examples = examplesOf(tag);
    const example = examples.find(({ name }) => name === this.#chosen) ?? examples[0];
    if (!example) return nothing;
    const story = storyOf(tag, example.name);
    const tree = treeOf(tag, example.name);
    return html`<div class="docs-states">
      <div class="docs-state-list" role="group" aria-label="Toestanden · States">
        ${examples.map(
          ({ name }) =>
            html`<button
              type="button"
              aria-pressed=${name === example.name}
              @click=${() => this.#choose(name)}
            >
              ${bilingualState(name, exampleTitle(name))}
            </button>`,
        )}
      </div>
      <div class="docs-state">
        <p>
          <strong>${bilingualState(example.name, exampleTitle(example.name))}.</strong> ${example.description}
          <a href="./?path=/story/${story}" target="_top">Open dit los · Open it by itself</a>
        </p>
        <docs-story-frame
          story=${story}
          name="The state ${exampleTitle(example.name)}"
          least=${room[tag] ?? 160}
        ></docs-story-frame>
        ${
          tree &&
          html`<details class="docs-disclosure">
            <summary>
              <span lang="nl">Wat een schermlezer vindt</span> · What a screen reader finds here
            </summary>
            <docs-code language="tree" .code=${tree}></docs-code>
          </details>`
        }
        <details class="docs-disclosure">
          <summary><span lang="nl">De HTML om te plakken</span> · The HTML to paste</summary>
          <docs-code .code=${snippetOf(tag, example.render())}></docs-code>
        </details>
      </div>
    </div>`;
  }

  #choose(name: string): void {
    this.#chosen = name;
    this.draw();
  }
}
