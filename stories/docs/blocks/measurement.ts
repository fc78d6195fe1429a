import { html, nothing, type TemplateResult } from 'lit';
import { eventLabel } from '../../../packages/domain/src/vocabulary/labels.js';
import { eventDetailSchemas } from '@plein/domain/vocabulary/schema.js';
import { DocsBlock } from '../docs-block.js';

/** Kinds of events that an element announces, by the first word of their names. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'plein-contact-widget': ['contact'],
  'plein-status-tracker': ['status'],
  'plein-feedback-prompt': ['feedback', 'experience'],
  'plein-chat-launcher': ['chat'],
  'plein-participation-poll': ['poll'],
};

/** Events of the vocabulary that an element announces, with their fields. */
export class DocsMeasurement extends DocsBlock {
  protected override template(): TemplateResult | typeof nothing {
    const own = kinds[this.subject] ?? [];
    const events = Object.entries(eventDetailSchemas).filter(([name]) =>
      own.includes(name.split('.')[0] ?? ''),
    );
    if (events.length === 0) return nothing;
    return html`<docs-scroll name="Events">
      <table>
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">When</th>
            <th scope="col">All that it says</th>
          </tr>
        </thead>
        <tbody>
          ${events.map(
            ([name, schema]) =>
              html`<tr>
                <th scope="row"><code>${name}</code></th>
                <td>${eventLabel(name, 'en')}</td>
                <td>${fieldsOf(schema.properties)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </docs-scroll>`;
  }
}

const fieldsOf = (properties: object): TemplateResult | string => {
  const names = Object.keys(properties);
  return names.length === 0
    ? 'only that it happened'
    : html`${names.map((name, index) => html`${index > 0 ? ', ' : ''}<code>${name}</code>`)}`;
};
