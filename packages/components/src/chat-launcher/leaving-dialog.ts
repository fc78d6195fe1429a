/** How long a closed dialog stays, in milliseconds: as long as other content that leaves with the focus. */
const staysFor = 500;
const waiting = new WeakMap<HTMLDialogElement, ReturnType<typeof setTimeout>>();

/** Whether a dialog is open, and not on its way out. */
export const isShown = (dialog: HTMLDialogElement): boolean => dialog.open && !waiting.has(dialog);

/**
 * Gives the focus to what comes next, and closes a dialog after that. A screen reader says nothing of what gets the
 * focus when the dialog goes at the same moment, so it stays for a while out of sight.
 */
export function closeLater(dialog: HTMLDialogElement, next: HTMLElement | null): void {
  next?.focus();
  dialog.dataset['leaving'] = '';
  waiting.set(
    dialog,
    setTimeout(() => {
      closeNow(dialog);
    }, staysFor),
  );
}

/** Closes a dialog that is on its way out. Any other dialog stays as it is. */
export function closeNow(dialog: HTMLDialogElement): void {
  if (!waiting.has(dialog)) return;
  clearTimeout(waiting.get(dialog));
  waiting.delete(dialog);
  delete dialog.dataset['leaving'];
  const { activeElement } = dialog.getRootNode() as ShadowRoot;
  dialog.close();
  // A browser may give the focus back to what had it before the dialog.
  (activeElement as HTMLElement | null)?.focus();
}
