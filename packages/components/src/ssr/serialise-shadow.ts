import { stylesAddedTo } from '../parts/adopt-styles.js';

/** The shadow root as Lit's renderer draws it, with what that leaves out: later styles, and the state of forms. */
export function finishedShadow(element: object, rendered: string): string {
  const added = stylesAddedTo(element)
    .map(({ cssText }) => cssText)
    .join('');
  return withFormState(rendered).replace('</style>', () => `${added}</style>`);
}

/**
 * Puts right what the renderer of Lit cannot say of a form: `.checked=${false}` is no attribute at all, and
 * what a text area holds is its content. A template says the latter with
 * `data-content=${isServer ? text : nothing}`. Texts of residents stand here escaped, quotes as well.
 */
function withFormState(html: string): string {
  return html
    .replace(/ (?:checked|selected|disabled|open)="(?:false|undefined)"/g, '')
    .replace(
      /(<textarea\b[^>]*?) data-content="([^"]*)"([^>]*>)/g,
      (_, before: string, text: string, after: string) => `${before}${after}\n${text}`,
    );
}
