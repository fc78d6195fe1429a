export { cases, type SeededCase } from './cases.js';
export { knowledge } from './knowledge.js';
export { polls, squarePoll, squareWishesPoll } from './poll.js';
export { profile, profileOf } from './profile.js';
