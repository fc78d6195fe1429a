/** The focused element, through all shadow roots; undefined if nothing has the focus. */
export function focused(): Element | undefined {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found && found !== document.body ? found : undefined;
}
