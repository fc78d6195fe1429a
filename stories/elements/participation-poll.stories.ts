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
export const OpenPictures = {
  ...exampleStory(participationPollExamples, 'open-pictures'),
  name: 'Open, beelden · Open pictures',
};
export const OpenMatrix = {
  ...exampleStory(participationPollExamples, 'open-matrix'),
  name: 'Open, matrix · Open matrix',
};
export const OpenStatements = {
  ...exampleStory(participationPollExamples, 'open-statements'),
  name: 'Open, stellingen · Open statements',
};
export const OpenAnswer = {
  ...exampleStory(participationPollExamples, 'open-answer'),
  name: 'Open antwoord · Open answer',
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
export const VotedPictures = {
  ...exampleStory(participationPollExamples, 'voted-pictures'),
  name: 'Gestemd, beelden · Voted pictures',
};
export const ClosedMatrix = {
  ...exampleStory(participationPollExamples, 'closed-matrix'),
  name: 'Gesloten, matrix · Closed matrix',
};
export const ClosedStatements = {
  ...exampleStory(participationPollExamples, 'closed-statements'),
  name: 'Stellingen, dicht · Closed statements',
};
export const ClosedAnswer = {
  ...exampleStory(participationPollExamples, 'closed-answer'),
  name: 'Aangenomen · Closed answer',
};
export const Invited = {
  ...exampleStory(participationPollExamples, 'invited'),
  name: 'Met een code · Invited',
};
export const InvitedEnglish = {
  ...exampleStory(participationPollExamples, 'invited-english'),
  name: 'Met code, Engels · Invited English',
};
export const InvitedVoted = {
  ...exampleStory(participationPollExamples, 'invited-voted'),
  name: 'Gestemd met code · Invited voted',
};
export const InvitedChanging = {
  ...exampleStory(participationPollExamples, 'invited-changing'),
  name: 'Code, wijzigen · Invited changing',
};
export const InvitedWithdrawn = {
  ...exampleStory(participationPollExamples, 'invited-withdrawn'),
  name: 'Stem ingetrokken · Invited withdrawn',
};
export const InvitedWithdrawnClosed = {
  ...exampleStory(participationPollExamples, 'invited-withdrawn-closed'),
  name: 'Ingetrokken, dicht · Invited withdrawn closed',
};
export const InvitedWithdrawing = {
  ...exampleStory(participationPollExamples, 'invited-withdrawing'),
  name: 'Intrekken, wacht · Invited withdrawing',
};
export const InvitedNoCode = {
  ...exampleStory(participationPollExamples, 'invited-no-code'),
  name: 'Zonder code · Invited no code',
};
export const InvitedUnknownCode = {
  ...exampleStory(participationPollExamples, 'invited-unknown-code'),
  name: 'Onbekende code · Invited unknown code',
};
export const InvitedUsedCode = {
  ...exampleStory(participationPollExamples, 'invited-used-code'),
  name: 'Gebruikte code · Invited used code',
};
export const InvitedNoAnswer = {
  ...exampleStory(participationPollExamples, 'invited-no-answer'),
  name: 'Geen antwoord · Invited no answer',
};
export const InvitedClosedMeanwhile = {
  ...exampleStory(participationPollExamples, 'invited-closed-meanwhile'),
  name: 'Code, net gesloten · Invited closed meanwhile',
};
export const InvitedClosed = {
  ...exampleStory(participationPollExamples, 'invited-closed'),
  name: 'Code, gesloten · Invited closed',
};
export const Verified = {
  ...exampleStory(participationPollExamples, 'verified'),
  name: 'Met een login · Verified',
};
export const VerifiedEnglish = {
  ...exampleStory(participationPollExamples, 'verified-english'),
  name: 'Met login, Engels · Verified English',
};
export const VerifiedNoLogin = {
  ...exampleStory(participationPollExamples, 'verified-no-login'),
  name: 'Niet ingelogd · Verified no login',
};
export const VerifiedSentWithoutLogin = {
  ...exampleStory(participationPollExamples, 'verified-sent-without-login'),
  name: 'Login ontbreekt · Verified sent without login',
};
export const VerifiedVoted = {
  ...exampleStory(participationPollExamples, 'verified-voted'),
  name: 'Gestemd met login · Verified voted',
};
export const VerifiedExpired = {
  ...exampleStory(participationPollExamples, 'verified-expired'),
  name: 'Login verlopen · Verified expired',
};
export const VerifiedRefused = {
  ...exampleStory(participationPollExamples, 'verified-refused'),
  name: 'Onbekende login · Verified refused',
};
export const VerifiedUsed = {
  ...exampleStory(participationPollExamples, 'verified-used'),
  name: 'Gebruikte login · Verified used',
};
export const VerifiedUnavailable = {
  ...exampleStory(participationPollExamples, 'verified-unavailable'),
  name: 'Portaal stil · Verified unavailable',
};
export const VerifiedNoAnswer = {
  ...exampleStory(participationPollExamples, 'verified-no-answer'),
  name: 'Login, stilte · Verified no answer',
};
export const VerifiedClosedMeanwhile = {
  ...exampleStory(participationPollExamples, 'verified-closed-meanwhile'),
  name: 'Login, net dicht · Verified closed meanwhile',
};
export const OpenAnswerEnglish = {
  ...exampleStory(participationPollExamples, 'open-answer-english'),
  name: 'Engels · Open answer English',
};
export const OpenAnswerArabic = {
  ...exampleStory(participationPollExamples, 'open-answer-arabic'),
  name: 'Arabisch · Open answer arabic',
};
export const AnswerEmpty = {
  ...exampleStory(participationPollExamples, 'answer-empty'),
  name: 'Antwoord leeg · Answer empty',
};
export const AnswerTooLong = {
  ...exampleStory(participationPollExamples, 'answer-too-long'),
  name: 'Te lang · Answer too long',
};
export const AnswerPersonal = {
  ...exampleStory(participationPollExamples, 'answer-personal'),
  name: 'Met gegevens · Answer personal',
};
export const AnswerWaiting = {
  ...exampleStory(participationPollExamples, 'answer-waiting'),
  name: 'Wacht op lezer · Answer waiting',
};
export const AnswerChanging = {
  ...exampleStory(participationPollExamples, 'answer-changing'),
  name: 'Wijzigen · Answer changing',
};
export const AnswerErased = {
  ...exampleStory(participationPollExamples, 'answer-erased'),
  name: 'Gewist · Answer erased',
};
export const AnswerQueued = {
  ...exampleStory(participationPollExamples, 'answer-queued'),
  name: 'Bewaard · Answer queued',
};
export const AnswerFailed = {
  ...exampleStory(participationPollExamples, 'answer-failed'),
  name: 'Niet verstuurd · Answer failed',
};
export const AnswerAccepted = {
  ...exampleStory(participationPollExamples, 'answer-accepted'),
  name: 'Aangenomen · Answer accepted',
};
export const AnswerRefused = {
  ...exampleStory(participationPollExamples, 'answer-refused'),
  name: 'Geweigerd · Answer refused',
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
