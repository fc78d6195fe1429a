export {
  causeName,
  channelName,
  componentLabel,
  eventLabel,
  klantinteractiesChannel,
  outcomeName,
  perspectiveName,
  residentRoleName,
  scaleName,
} from '../vocabulary/labels.js';
