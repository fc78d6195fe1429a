export { adviceReasons, adviseChannels, humanChannels } from './advice.js';
export type { AdviceReason, ChannelAdvice } from './advice.js';
