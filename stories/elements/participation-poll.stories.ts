// Made by `npm run stories` from the named examples; change those.
import { participationPollExamples } from '../../packages/components/src/participation-poll/participation-poll.examples.js';
import { exampleMeta, exampleStory } from '../example-story.js';

export default {
  ...exampleMeta(participationPollExamples),
  title: 'Elementen · Elements/Peiling · Participation poll',
  id: 'elements-participation-poll',
};

export const Open = { ...exampleStory(participationPollExamples, 'open'), name: 'Open' };
export const OpenMultiple = {
  ...exampleStory(participationPollExamples, 'open-multiple'),
  name: 'Open, meer keuzes · Open multiple',
};
export const OpenYesNo = {
  ...exampleStory(participationPollExamples, 'open-yes-no'),
  name: 'Open, ja of nee · Open yes no',
};
export const OpenRanking = {
  ...exampleStory(participationPollExamples, 'open-ranking'),
  name: 'Open, volgorde · Open ranking',
};
export const OpenBudget = {
  ...exampleStory(participationPollExamples, 'open-budget'),
  name: 'Open, geld · Open budget',
};
export const OpenScale = {
  ...exampleStory(participationPollExamples, 'open-scale'),
  name: 'Open, schaal · Open scale',
};
export const OpenMatrix = {
  ...exampleStory(participationPollExamples, 'open-matrix'),
  name: 'Open, matrix · Open matrix',
};
export const OpenStatements = {
  ...exampleStory(participationPollExamples, 'open-statements'),
  name: 'Open, stellingen · Open statements',
};
export const OpenEnglish = {
  ...exampleStory(participationPollExamples, 'open-english'),
  name: 'Open, Engels · Open English',
};
export const Chosen = { ...exampleStory(participationPollExamples, 'chosen'), name: 'Gekozen · Chosen' };
export const NothingChosen = {
  ...exampleStory(participationPollExamples, 'nothing-chosen'),
  name: 'Niets gekozen · Nothing chosen',
};
export const TooMany = { ...exampleStory(participationPollExamples, 'too-many'), name: 'Te veel · Too many' };
export const Sending = { ...exampleStory(participationPollExamples, 'sending'), name: 'Versturen · Sending' };
export const Voted = { ...exampleStory(participationPollExamples, 'voted'), name: 'Gestemd · Voted' };
export const VotedMultiple = {
  ...exampleStory(participationPollExamples, 'voted-multiple'),
  name: 'Gestemd op meer · Voted multiple',
};
export const VotedYesNo = {
  ...exampleStory(participationPollExamples, 'voted-yes-no'),
  name: 'Gestemd, ja of nee · Voted yes no',
};
export const ClosedRanking = {
  ...exampleStory(participationPollExamples, 'closed-ranking'),
  name: 'Gesloten, volgorde · Closed ranking',
};
export const ClosedBudget = {
  ...exampleStory(participationPollExamples, 'closed-budget'),
  name: 'Gesloten, geld · Closed budget',
};
export const VotedScale = {
  ...exampleStory(participationPollExamples, 'voted-scale'),
  name: 'Gestemd, schaal · Voted scale',
};
export const ClosedMatrix = {
  ...exampleStory(participationPollExamples, 'closed-matrix'),
  name: 'Gesloten, matrix · Closed matrix',
};
export const ClosedStatements = {
  ...exampleStory(participationPollExamples, 'closed-statements'),
  name: 'Stellingen, dicht · Closed statements',
};
export const VotedEnglish = {
  ...exampleStory(participationPollExamples, 'voted-english'),
  name: 'Gestemd, Engels · Voted English',
};
export const VotedTable = {
  ...exampleStory(participationPollExamples, 'voted-table'),
  name: 'Gestemd, tabel · Voted table',
};
export const LongWords = {
  ...exampleStory(participationPollExamples, 'long-words'),
  name: 'Lange woorden · Long words',
};
export const VotedHidden = {
  ...exampleStory(participationPollExamples, 'voted-hidden'),
  name: 'Gestemd, geheim · Voted hidden',
};
export const Changing = {
  ...exampleStory(participationPollExamples, 'changing'),
  name: 'Veranderen · Changing',
};
export const Changed = { ...exampleStory(participationPollExamples, 'changed'), name: 'Veranderd · Changed' };
export const QueuedOffline = {
  ...exampleStory(participationPollExamples, 'queued-offline'),
  name: 'Zonder verbinding · Queued offline',
};
export const ClosedMeanwhile = {
  ...exampleStory(participationPollExamples, 'closed-meanwhile'),
  name: 'Intussen dicht · Closed meanwhile',
};
export const Announced = {
  ...exampleStory(participationPollExamples, 'announced'),
  name: 'Aangekondigd · Announced',
};
export const Closed = { ...exampleStory(participationPollExamples, 'closed'), name: 'Gesloten · Closed' };
export const Outcome = { ...exampleStory(participationPollExamples, 'outcome'), name: 'Uitkomst · Outcome' };
export const ClosedWithoutVotes = {
  ...exampleStory(participationPollExamples, 'closed-without-votes'),
  name: 'Geen stemmen · Closed without votes',
};
export const Images = { ...exampleStory(participationPollExamples, 'images'), name: 'Afbeeldingen · Images' };
export const ImagesVoted = {
  ...exampleStory(participationPollExamples, 'images-voted'),
  name: 'Beeld, gestemd · Images voted',
};
export const ManyOptions = {
  ...exampleStory(participationPollExamples, 'many-options'),
  name: 'Veel keuzes · Many options',
};
export const LongTexts = {
  ...exampleStory(participationPollExamples, 'long-texts'),
  name: 'Lange teksten · Long texts',
};
export const Narrow = { ...exampleStory(participationPollExamples, 'narrow'), name: 'Smal · Narrow' };
export const Slow = { ...exampleStory(participationPollExamples, 'slow'), name: 'Traag · Slow' };
export const Unreachable = {
  ...exampleStory(participationPollExamples, 'unreachable'),
  name: 'Onbereikbaar · Unreachable',
};
export const NotFound = {
  ...exampleStory(participationPollExamples, 'not-found'),
  name: 'Niet gevonden · Not found',
};
export const WithoutPoll = {
  ...exampleStory(participationPollExamples, 'without-poll'),
  name: 'Zonder peiling · Without poll',
};
export const Arabic = { ...exampleStory(participationPollExamples, 'arabic'), name: 'Arabisch · Arabic' };
export const PolishNarrow = {
  ...exampleStory(participationPollExamples, 'polish-narrow'),
  name: 'Pools, smal · Polish narrow',
};
