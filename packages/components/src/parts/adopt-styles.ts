import { isServer, type CSSResult, type LitElement } from 'lit';

/** What was added where there is no shadow root yet: a server writes it into the style sheet of the element. */
const onServer = new WeakMap<object, readonly CSSResult[]>();

/** Gives an element the styles of a part that is loaded on demand. */
export function addStyles(host: LitElement, styles: readonly CSSResult[]): void {
  if (isServer) onServer.set(host, [...stylesAddedTo(host), ...styles]);
  else
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(
      ...styles.flatMap(({ styleSheet }) => styleSheet ?? []),
    );
}

/** The styles that were added to an element on the server. */
export const stylesAddedTo = (host: object): readonly CSSResult[] => onServer.get(host) ?? [];
