export { bridge } from './generated/bridge.js';
