interface Channel {
  once(name: string, listener: () => void): void;
}

/** Whether this page is in a frame on a page of docs. */
export const isFramed = (): boolean => new URLSearchParams(location.search).has('framed');

/**
 * Prevents a story from taking the focus and the scroll position until it has reached its state. Otherwise it
 * would move the reader of the page of docs.
 */
export function leaveReaderUntilShown(channel: Channel): void {
  for (const [prototype, name] of [
    [HTMLElement.prototype, 'focus'],
    [Element.prototype, 'scrollIntoView'],
  ] as const) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (!own) continue;
    Object.defineProperty(prototype, name, { ...own, value: () => undefined });
    channel.once('storyFinished', () => {
      Object.defineProperty(prototype, name, own);
    });
  }
}
