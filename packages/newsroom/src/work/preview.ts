import { configure } from '@plein/components';

/** Where the elements of a preview think that their gateway is. Nothing goes there. */
export const previewGateway = 'https://preview.invalid';

/**
 * Gives the elements of this page answers of our own in place of a gateway, by path: what an editor is writing
 * is shown as residents would see it, and nothing that is pressed in it leaves the page.
 */
export function preview(answers: Readonly<Record<string, unknown>>, now: () => Date): void {
  configure({
    gateway: previewGateway,
    now,
    fetch: (input) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      const answer = answers[pathname];
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
