export * from './channel/channel.js';
export * from './chat-launcher/chat-launcher.js';
export * from './configuration.js';
export * from './contact-widget/contact-widget.js';
export { define } from './define.js';
export * from './feedback-prompt/feedback-prompt.js';
export * from './participation-poll/participation-poll.js';
export * from './status-tracker/status-tracker.js';
export { version } from './version.js';
