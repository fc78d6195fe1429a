import { configuration } from '../../settings/configuration.js';

const reported = new Set<string>();
let isListening = false;

/**
 * Says on the console which source a Content Security Policy lacks, once for each directive, when the page
 * blocks something of the gateway.
 */
export function explainPolicy(): void {
  if (isListening) return;
  isListening = true;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
    const { gateway } = configuration();
    if (
      disposition !== 'enforce' ||
      !URL.canParse(gateway) ||
      !blockedURI.startsWith(new URL(gateway).origin)
    )
      return;
    reportBlocked(blockedURI, effectiveDirective);
  });
}

/** Says on the console what a Content Security Policy blocks and lacks, once for each directive and origin. */
export function reportBlocked(address: string, directive: string): void {
  const missing = `${directive} ${new URL(address).origin}`;
  if (reported.has(missing)) return;
  reported.add(missing);
  console.warn(`Plein: the Content Security Policy of this page blocks ${address}. Add to it: ${missing}`);
}

/** Shows the description of a picture in its place where it cannot be loaded. */
export function describeBrokenPictures({ shadowRoot }: HTMLElement): void {
  const describe = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLImageElement) || target.hidden) return;
    target.hidden = true;
    target.insertAdjacentText('afterend', target.alt);
  };
  shadowRoot?.addEventListener(
    'error',
    ({ target }) => {
      describe(target);
    },
    true,
  );
  for (const picture of shadowRoot?.querySelectorAll('img') ?? [])
    if (picture.complete && picture.naturalWidth === 0 && picture.src) describe(picture);
}
