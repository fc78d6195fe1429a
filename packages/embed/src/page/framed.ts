/** The part of a window that a page in a frame uses. */
export interface FrameWindow {
  readonly parent: Pick<Window, 'postMessage'>;
  readonly ResizeObserver: typeof ResizeObserver;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

/**
 * Tells the page around this frame how high this page is, now and at each change. Any page may hear a height; which
 * pages may frame this one at all is in its policy.
 */
export function tellHeight(page: Document, view: FrameWindow): void {
  // Its style makes a page at least as high as the window, which is the frame itself.
  page.documentElement.dataset['framed'] = '';
  const tell = (): void => {
    view.parent.postMessage({ pleinHeight: page.body.getBoundingClientRect().height }, '*');
  };
  // A browser does not watch sizes in a frame that is out of view, but it can be asked for one.
  tell();
  new view.ResizeObserver(tell).observe(page.body);
  view.addEventListener('message', ({ data }) => {
    if (typeof data === 'object' && data !== null && 'pleinHeight' in data && data.pleinHeight === 'ask')
      tell();
  });
}
