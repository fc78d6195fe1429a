interface Channel {
  once(name: string, listener: () => void): void;
}

/** Whether this page stands in a frame on a page of docs. */
export const isFramed = (): boolean => new URLSearchParams(location.search).has('framed');

/**
 * Leaves the focus and the place on the page with who reads the page of docs, until the story has come to its
 * state: a story that takes them on its way would carry the reader along.
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
