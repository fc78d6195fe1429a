const watching = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/** Calls `renew` when the language of the page changes, for as long as the element is on the page. */
export function watchLanguage(element: Element, renew: () => void): void {
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const [each, call] of watching) {
        if (each.isConnected) call();
        else watching.delete(each);
      }
    });
    observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  }
  watching.set(element, renew);
}
