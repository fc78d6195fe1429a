/**
 * The page of a resident with two contact widgets: one to be called back, one for a message with a file. The harness runs
 * these functions, since a page that is offline can report nothing.
 */
import '../../../../packages/components/src/contact-widget/contact-widget.define.ts';
import { chooseFiles, pdfFile } from '../../../../packages/components/src/attachments/choose-files.ts';
import { fillIn } from '../../../../packages/components/src/contact-widget/example-actions.ts';
import { writeMessage } from '../../../../packages/components/src/contact-widget/message/example-actions.ts';
import { press, shown } from '../../../../packages/components/src/examples/interact.ts';
import { configure } from '../../../../packages/components/src/settings/configuration.ts';
import { openOutbox } from '../../../../packages/measurement/src/outbox/index.ts';

configure({ gateway: location.origin });

/** @returns {HTMLElement} */
function widget(/** @type {string} */ id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no widget "${id}".`);
  return found;
}

Object.assign(globalThis, {
  /** Asks to be called back. */
  async askCallback() {
    await fillIn(widget('callback'));
    await press(widget('callback'), 'form > .button');
  },
  /** Sends a message with a file of this many bytes. */
  async sendMessage(/** @type {number} */ size) {
    await writeMessage(widget('message'));
    await chooseFiles(widget('message'), pdfFile('foto van de lantaarn.pdf', size));
    await press(widget('message'), 'form > .button');
  },
  /** Resolves when a widget says that what was sent waits on this device. */
  isQueued: (/** @type {string} */ id) => shown(widget(id), '.received.warning').then(() => true),
  /** Returns the reference that a widget shows; undefined where it shows none. */
  reference: (/** @type {string} */ id) =>
    widget(id).shadowRoot?.querySelector('.reference strong')?.textContent?.trim(),
  /** Returns how many items wait on this device. */
  async waiting() {
    const outbox = openOutbox();
    const { length } = await outbox.pending();
    outbox.close();
    return length;
  },
});
