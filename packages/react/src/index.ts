// Made by `npm run react` from the manifest of the elements.
export * from './channel.js';
export * from './chat-launcher.js';
export * from './contact-widget.js';
export * from './feedback-prompt.js';
export * from './participation-poll.js';
export * from './status-tracker.js';
