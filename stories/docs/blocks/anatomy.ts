import { html, type TemplateResult } from 'lit';
import { DocsBlock } from '../docs-block.js';
import { exampleTitle, storyOf } from '../example-sets.js';
import { drawingsOf, elementPage } from '../prose.js';

/** A live example of an element with numbered parts. The text beside it says what each number is. */
export class DocsAnatomy extends DocsBlock {
  protected override template(): TemplateResult {
    const tag = this.subject;
    const example = this.getAttribute('example') ?? '';
    const drawing = drawingsOf(elementPage(tag)).find((candidate) => candidate.example === example);
    return html`<docs-story-frame
      class="docs-anatomy"
      tag=${tag}
      story=${storyOf(tag, example)}
      name="Anatomy: ${exampleTitle(example)}"
      least=${tag === 'plein-chat-launcher' ? (example === 'launcher' ? 160 : 680) : 120}
      .parts=${drawing?.parts ?? []}
    ></docs-story-frame>`;
  }
}
