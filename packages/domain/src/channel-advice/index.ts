export { adviceExpectations, adviceReasons, adviseChannels, withPersonInView } from './advice.js';
export type { AdviceExpectation, AdviceReason, ChannelAdvice } from './advice.js';
export { adviseInSituation, failsIn, helpsIn, situations, type Situation } from './situation.js';
