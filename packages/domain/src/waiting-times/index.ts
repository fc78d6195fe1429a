export {
  currentWaitingTimes,
  defaultValidMinutes,
  withWaitingTimes,
  type StatedWaitingTime,
} from './rules.js';
export type {
  WaitingTime,
  WaitingTimeByHand,
  WaitingTimeList,
  WaitingTimeMessage,
  WaitingTimeReceipt,
  WaitingTimeStatement,
} from './schema.js';
