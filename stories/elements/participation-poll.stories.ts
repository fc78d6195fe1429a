// Made by `npm run stories` from the named examples; change those.
import { participationPollExamples } from '../../packages/components/src/participation-poll/participation-poll.examples.js';
import { exampleMeta, exampleStory } from '../example-story.js';

export default { ...exampleMeta(participationPollExamples), title: 'Elements/Participation poll' };

export const Open = { ...exampleStory(participationPollExamples, 'open'), name: 'Open' };
export const OpenMultiple = {
  ...exampleStory(participationPollExamples, 'open-multiple'),
  name: 'Open multiple',
};
export const OpenEnglish = {
  ...exampleStory(participationPollExamples, 'open-english'),
  name: 'Open English',
};
export const Chosen = { ...exampleStory(participationPollExamples, 'chosen'), name: 'Chosen' };
export const NothingChosen = {
  ...exampleStory(participationPollExamples, 'nothing-chosen'),
  name: 'Nothing chosen',
};
export const TooMany = { ...exampleStory(participationPollExamples, 'too-many'), name: 'Too many' };
export const Sending = { ...exampleStory(participationPollExamples, 'sending'), name: 'Sending' };
export const Voted = { ...exampleStory(participationPollExamples, 'voted'), name: 'Voted' };
export const VotedMultiple = {
  ...exampleStory(participationPollExamples, 'voted-multiple'),
  name: 'Voted multiple',
};
export const VotedEnglish = {
  ...exampleStory(participationPollExamples, 'voted-english'),
  name: 'Voted English',
};
export const VotedTable = { ...exampleStory(participationPollExamples, 'voted-table'), name: 'Voted table' };
export const LongWords = { ...exampleStory(participationPollExamples, 'long-words'), name: 'Long words' };
export const VotedHidden = {
  ...exampleStory(participationPollExamples, 'voted-hidden'),
  name: 'Voted hidden',
};
export const Changing = { ...exampleStory(participationPollExamples, 'changing'), name: 'Changing' };
export const Changed = { ...exampleStory(participationPollExamples, 'changed'), name: 'Changed' };
export const QueuedOffline = {
  ...exampleStory(participationPollExamples, 'queued-offline'),
  name: 'Queued offline',
};
export const ClosedMeanwhile = {
  ...exampleStory(participationPollExamples, 'closed-meanwhile'),
  name: 'Closed meanwhile',
};
export const Announced = { ...exampleStory(participationPollExamples, 'announced'), name: 'Announced' };
export const Closed = { ...exampleStory(participationPollExamples, 'closed'), name: 'Closed' };
export const Outcome = { ...exampleStory(participationPollExamples, 'outcome'), name: 'Outcome' };
export const ClosedWithoutVotes = {
  ...exampleStory(participationPollExamples, 'closed-without-votes'),
  name: 'Closed without votes',
};
export const Images = { ...exampleStory(participationPollExamples, 'images'), name: 'Images' };
export const ImagesVoted = {
  ...exampleStory(participationPollExamples, 'images-voted'),
  name: 'Images voted',
};
export const ManyOptions = {
  ...exampleStory(participationPollExamples, 'many-options'),
  name: 'Many options',
};
export const LongTexts = { ...exampleStory(participationPollExamples, 'long-texts'), name: 'Long texts' };
export const Narrow = { ...exampleStory(participationPollExamples, 'narrow'), name: 'Narrow' };
export const Slow = { ...exampleStory(participationPollExamples, 'slow'), name: 'Slow' };
export const Unreachable = { ...exampleStory(participationPollExamples, 'unreachable'), name: 'Unreachable' };
export const NotFound = { ...exampleStory(participationPollExamples, 'not-found'), name: 'Not found' };
export const WithoutPoll = {
  ...exampleStory(participationPollExamples, 'without-poll'),
  name: 'Without poll',
};
export const Arabic = { ...exampleStory(participationPollExamples, 'arabic'), name: 'Arabic' };
export const PolishNarrow = {
  ...exampleStory(participationPollExamples, 'polish-narrow'),
  name: 'Polish narrow',
};
