import { isServer, type CSSResult, type LitElement } from 'lit';

/** Styles that were added on a server, without a shadow root. They go into the style sheet of the element. */
const onServer = new WeakMap<object, readonly CSSResult[]>();

/** Adds the styles of a part that loads on demand to an element. */
export function addStyles(host: LitElement, styles: readonly CSSResult[]): void {
  if (isServer) onServer.set(host, [...stylesAddedTo(host), ...styles]);
  else
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(
      ...styles.flatMap(({ styleSheet }) => styleSheet ?? []),
    );
}

/** Styles that were added to an element on the server. */
export const stylesAddedTo = (host: object): readonly CSSResult[] => onServer.get(host) ?? [];
