import { stylesAddedTo } from '../parts/adopt-styles.js';
import { themeStyle } from '../element/theme-style.js';

/**
 * The shadow root from Lit's renderer, with what that leaves out: styles added later, and the state of forms.
 */
export function finishedShadow(element: object, rendered: string): string {
  // A page without script has no later moment for the rest of its theme.
  const added = stylesAddedTo(element)
    .map(({ cssText }) => cssText)
    .join('');
  return withFormState(rendered).replace('</style>', () => `${added}${themeStyle}</style>`);
}

/**
 * Corrects form state that Lit's renderer cannot write. `.checked=${false}` must give no attribute at all.
 * The value of a text area must be its content; a template gives it as `data-content=${isServer ? text :
 * nothing}`. Texts of residents are escaped here, quotes as well.
 */
function withFormState(html: string): string {
  return html
    .replace(/ (?:checked|selected|disabled|open)="(?:false|undefined)"/g, '')
    .replace(
      /(<textarea\b[^>]*?) data-content="([^"]*)"([^>]*>)/g,
      (_, before: string, text: string, after: string) => `${before}${after}\n${text}`,
    );
}
