import { html, type TemplateResult } from 'lit';
import { configure } from '@plein/components';

/**
 * Answers the elements of this page from a preview instead of the gateway, by path. They show what an editor
 * is writing as residents would see it, and what they send does not leave the page.
 *
 * @param gateway address of the gateway, where the images of a preview are
 * @param answers documents by path, or a function that makes the whole response
 */
export function preview(gateway: string, answers: Readonly<Record<string, unknown>>, now: () => Date): void {
  configure({
    gateway,
    now,
    fetch: (input) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      const answer = answers[pathname];
      if (answer instanceof Function) return Promise.resolve((answer as () => Response)());
      const isKnown = answer !== undefined;
      return Promise.resolve(
        new Response(JSON.stringify(isKnown ? answer : { status: 403 }), {
          status: isKnown ? 200 : 403,
          headers: { 'content-type': isKnown ? 'application/json' : 'application/problem+json' },
        }),
      );
    },
  });
}

/** Absolute address of the gateway, which the elements of a preview need. */
export const previewGateway = (gateway: string): string => new URL(gateway || '/', location.href).origin;

/** The part of a page that shows an element as residents find it. Its links lead nowhere. */
export const previewSection = (
  { preview: title, previewHelp }: { readonly preview: string; readonly previewHelp: string },
  element: unknown,
): TemplateResult => html`
  <section class="preview" aria-labelledby="preview" @click=${stayHere}>
    <h2 id="preview">${title}</h2>
    <p class="quiet small">${previewHelp}</p>
    ${element}
  </section>
`;

/** Prevents a click on a link in a preview from leaving the page. */
const stayHere = (event: Event): void => {
  if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault();
};
