import { inside, shown } from '../examples/interact.js';

/** A small file as a resident may choose it. */
export const pdfFile = (name = 'brief aan de gemeente.pdf', size = 48_000): File =>
  new File(['%PDF-1.7\n', ' '.repeat(Math.max(0, size - 9))], name, { type: 'application/pdf' });

/** Chooses files, as a resident does in the window of the browser. */
export async function chooseFiles(element: HTMLElement, ...files: readonly File[]): Promise<void> {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  const control = inside<HTMLInputElement>(element, '#attachments');
  control.files = chosen.files;
  const before = element.shadowRoot?.querySelectorAll('.chosen li').length ?? 0;
  control.dispatchEvent(new Event('change'));
  await shown(element, `.chosen li:nth-child(${String(before + files.length)})`);
}
