import { html, nothing, type TemplateResult } from 'lit';
import { acceptedFiles, largestAttachments, mostAttachments } from '@plein/domain/messages.js';
import { describedBy, field } from '../parts/field.js';
import type { AttachmentTerms } from '../terms/attachments.js';
import type { ChosenFile } from './chosen-files.js';

export interface AttachmentsField {
  readonly files: readonly ChosenFile[];
  readonly terms: AttachmentTerms;
  readonly error: string | undefined;
  /** Word after the label of a field that may stay empty. */
  readonly optional: string | undefined;
  /** Whether the files must be chosen again, since a browser forgets them. */
  readonly again: boolean;
  /** Whether the browser itself sends the files, with the form of a page without script. */
  readonly isNative?: boolean;
  readonly add: (chosen: readonly File[]) => void;
  readonly remove: (file: ChosenFile) => void;
}

/** A field for files. Chosen files stand in a list, because the control forgets them when a resident chooses one more. */
export function attachmentsField({
  files,
  terms,
  error,
  optional,
  again,
  isNative = false,
  add,
  remove,
}: AttachmentsField): TemplateResult {
  const shown = {
    ...{ id: 'attachments', label: terms.attachments, optional, error },
    hint: [
      terms.attachmentsHint(mostAttachments, largestAttachments / 1e6),
      again ? terms.chooseAgain : '',
    ].join(' '),
  };
  const choose = ({ target }: Event): void => {
    const control = target as HTMLInputElement;
    const chosen = [...(control.files ?? [])];
    control.value = '';
    add(chosen);
  };
  return html`<div class="stack">
    ${field(
      shown,
      html`<input
        class="files ${isNative ? 'native' : ''}"
        id="attachments"
        name="attachments"
        type="file"
        multiple
        accept=${acceptedFiles}
        aria-describedby=${describedBy(shown)}
        aria-invalid=${error !== undefined}
        @change=${isNative ? nothing : choose}
      />`,
    )}
    ${
      files.length > 0
        ? html`<ul class="chosen" aria-label=${terms.attachments}>
            ${files.map(
              (file) =>
                html`<li class="row">
                  <span><bdi>${file.name}</bdi> (${terms.size(Math.ceil(file.size / 1000))})</span>
                  <button
                    class="button plain"
                    type="button"
                    @click=${() => {
                      remove(file);
                    }}
                  >
                    ${terms.remove(file.name)}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}
