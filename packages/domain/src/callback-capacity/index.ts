export {
  callingDepartment,
  freeSlots,
  isLimited,
  offeredSlots,
  placesLeft,
  windowFigures,
} from './capacity.js';
export type { CallbackProfile, CallbackSubject, TakenPlaces, WindowFigure } from './capacity.js';
