export * from './channel/channel.js';
export * from './configuration.js';
export { define } from './define.js';
export { version } from './version.js';
