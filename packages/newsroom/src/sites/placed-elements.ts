/** The elements that stand on a page by themselves, with their page on the gateway. A poll has its own page here. */
export const placedElements = {
  contact: { tag: 'plein-contact-widget', path: '/pages/contact', hasTask: true },
  status: { tag: 'plein-status-tracker', path: '/pages/status', hasTask: false },
  feedback: { tag: 'plein-feedback-prompt', path: '/pages/feedback', hasTask: true },
  chat: { tag: 'plein-chat-launcher', path: '/pages/chat', hasTask: true },
} as const;

export type PlacedElement = keyof typeof placedElements;
