export {
  causeName,
  channelName,
  componentLabel,
  eventLabel,
  outcomeName,
  perspectiveName,
  residentRoleName,
  scaleName,
} from '../vocabulary/labels.js';
