/**
 * Has every text field of a form say again what stands in it. A password manager, an extension, or a browser that
 * restores a page fills fields without an `input` event, and what a resident sees in a field is what must be sent.
 */
export function readFilled({ currentTarget }: Event): void {
  for (const field of (currentTarget as HTMLElement).querySelectorAll('input,textarea'))
    field.dispatchEvent(new Event('input'));
}
