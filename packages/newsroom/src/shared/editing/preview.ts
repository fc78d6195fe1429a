import { configure } from '@plein/components';

/**
 * Gives the elements of this page answers of our own in place of those of the gateway, by path: what an editor
 * is writing is shown as residents would see it, and nothing that is sent in it leaves the page.
 *
 * @param gateway where the gateway is: pictures of a preview stand there
 */
export function preview(gateway: string, answers: Readonly<Record<string, unknown>>, now: () => Date): void {
  configure({
    gateway,
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

/** The gateway as an absolute address, as the elements of a preview need it. */
export const previewGateway = (gateway: string): string => new URL(gateway || '/', location.href).origin;

/** Keeps a click on a link of a preview from leading away. */
export const stayHere = (event: Event): void => {
  if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault();
};
