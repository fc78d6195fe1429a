/** An element that is fetched when the page uses it. */
export interface ElementLoader {
  readonly tag: string;
  /** Fetches and defines the element. */
  readonly load: () => Promise<unknown>;
  /**
   * `near`: when the element is near the viewport. `idle`: when the browser is idle. `now`: as soon as the
   * element is on the page, for elements without a visible place.
   */
  readonly when: 'near' | 'idle' | 'now';
}

export const elementLoaders: readonly ElementLoader[] = [
  { tag: 'plein-channel', when: 'now', load: () => import('@plein/components/channel.js') },
  { tag: 'plein-contact-widget', when: 'near', load: () => import('@plein/components/contact-widget.js') },
  { tag: 'plein-status-tracker', when: 'near', load: () => import('@plein/components/status-tracker.js') },
  { tag: 'plein-feedback-prompt', when: 'near', load: () => import('@plein/components/feedback-prompt.js') },
  {
    tag: 'plein-participation-poll',
    when: 'near',
    load: () => import('@plein/components/participation-poll.js'),
  },
  { tag: 'plein-chat-launcher', when: 'idle', load: () => import('@plein/components/chat-launcher.js') },
];
