export type {
  CallbackAssignment,
  CallbackHandedOn,
  CallbackHandingOn,
  ColleagueList,
  WorkCounts,
} from './schema.js';
