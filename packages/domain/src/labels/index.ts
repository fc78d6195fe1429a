export { channelName, componentLabel, eventLabel } from '../vocabulary/labels.js';
