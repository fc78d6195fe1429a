/** An element that is fetched when the page uses it. */
export interface ElementLoader {
  readonly tag: string;
  /** Fetches and defines it. */
  readonly load: () => Promise<unknown>;
  /**
   * `near`: when it comes near the view. `idle`: when the browser has nothing better to do. `now`: as soon as
   * it is on the page, for what has no place of its own to come into view.
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
