export { adviceReasons, adviseChannels } from './advice.js';
export type { AdviceReason, ChannelAdvice } from './advice.js';
