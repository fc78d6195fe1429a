export {
  causeName,
  channelName,
  componentLabel,
  eventLabel,
  klantinteractiesChannel,
  outcomeName,
  perspectiveName,
  questionName,
  residentRoleName,
  scaleName,
} from '../vocabulary/labels.js';
