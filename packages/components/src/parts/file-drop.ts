import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, type FieldParts } from './field.js';
import type { FileDropController, RefusedFile } from './file-drop.controller.js';
import { sizeInWords } from './file-rules.js';
import { binIcon, errorIcon, fileIcon, uploadIcon } from './icons.js';

/** What a file drop says; the one who uses it brings the words. */
export interface FileDropTerms {
  /** On the ground: "Sleep uw bestanden hierheen, of". */
  readonly drop: string;
  /** What looks like a button: "kies bestanden". */
  readonly choose: string;
  /** Name of the list of files: "Uw bestanden". */
  readonly list: string;
  /** The word on the button of a file: "Verwijder". */
  readonly remove: string;
  /** The same with the name of the file, which is what is heard. */
  readonly removeFile: (name: string) => string;
  readonly added: (names: readonly string[]) => string;
  readonly removed: (names: readonly string[]) => string;
  /** Why a file was left out and what to do; `size` is the largest size in words. */
  readonly refused: (file: RefusedFile, size: string) => string;
}

/** A file drop: a field of the browser over a ground to drop on, and under it what was added. */
export interface FileDrop extends Omit<FieldParts, 'id'> {
  readonly name: string;
  readonly terms: FileDropTerms;
  /** BCP 47 tag, for sizes. */
  readonly language: string;
}

/** A field for files. Without script it is the browser's own, and its form sends what was chosen. */
export function fileDrop(
  controller: FileDropController,
  { name, label, hint, error, optional, terms, language }: FileDrop,
): TemplateResult {
  const { id, limits, refused, isOver, files, news } = controller;
  const size = sizeInWords(limits.bytes, language);
  const errors = [...(error ? [error] : []), ...refused.map((file) => terms.refused(file, size))];
  return html`
    <div class="field file-drop ${errors.length > 0 ? 'wrong' : ''}">
      <label for=${id}
        >${label}${optional ? html`<span class="quiet small"> (${optional})</span>` : nothing}</label
      >
      ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
      <div id="${id}-error" role="alert">
        ${errors.map((message) => html`<span class="error">${errorIcon}${message}</span>`)}
      </div>
      <div
        class="drop ${isOver ? 'over' : ''}"
        @dragover=${() => {
          controller.hover(true);
        }}
        @dragleave=${() => {
          controller.hover(false);
        }}
        @drop=${(event: DragEvent) => {
          take(event, event.dataTransfer);
        }}
        @paste=${(event: ClipboardEvent) => {
          take(event, event.clipboardData);
        }}
      >
        ${uploadIcon}
        <span>${terms.drop} <strong>${terms.choose}</strong></span>
        <input
          type="file"
          id=${id}
          name=${name}
          accept=${limits.endings.join()}
          ?multiple=${limits.files > 1}
          aria-invalid=${errors.length > 0}
          aria-describedby=${describedBy({ id, hint, error: errors[0] })}
          @change=${(event: Event) => {
            const { files: chosen } = event.currentTarget as HTMLInputElement;
            if (chosen?.length) controller.add(chosen);
          }}
        />
      </div>
      ${files.length > 0 ? list(controller, terms, language) : nothing}
      <div class="hidden-visually" role="status">${news ? terms[news.is](news.names) : nothing}</div>
    </div>
  `;

  function take(event: Event, transfer: DataTransfer | null): void {
    if (!transfer?.files.length) return;
    event.preventDefault();
    controller.add(transfer.files);
  }
}

const list = (controller: FileDropController, terms: FileDropTerms, language: string): TemplateResult => html`
  <ul class="files" id="${controller.id}-files" aria-label=${terms.list}>
    ${controller.files.map(
      (file) => html`
        <li>
          ${fileIcon}
          <span
            >${file.name} <span class="quiet small numbers">${sizeInWords(file.size, language)}</span></span
          >
          <button
            type="button"
            class="button plain"
            aria-label=${terms.removeFile(file.name)}
            @click=${() => controller.remove(file)}
          >
            ${binIcon}${terms.remove}
          </button>
        </li>
      `,
    )}
  </ul>
`;
