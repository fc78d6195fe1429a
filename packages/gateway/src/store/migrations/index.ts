import type { Migration } from 'kysely';
import { firstTables } from './earlier/first/0001-first-tables.js';
import { counts } from './earlier/0002-counts.js';
import { newsroom } from './earlier/first/0003-newsroom.js';
import { rounding } from './earlier/first/0004-rounding.js';
import { finalTallies } from './earlier/first/0005-final-tallies.js';
import { countsIndex } from './earlier/first/0006-counts-index.js';
import { countsByTask } from './earlier/first/0007-counts-by-task.js';
import { overviewAndTaking } from './earlier/0009-overview-and-taking.js';
import { unlinkableBallots } from './earlier/0010-unlinkable-ballots.js';
import { keyEnd } from './earlier/0012-key-end.js';
import { votesFromOnePlace } from './earlier/0013-votes-from-one-place.js';
import { contentAndMunicipality } from './earlier/0014-content-and-municipality.js';
import { answerVersions } from './earlier/0015-answer-versions.js';
import { heardSites } from './earlier/0016-heard-sites.js';
import { profileVersions } from './earlier/0017-profile-versions.js';
import { keptCases } from './0018-kept-cases.js';
import { handedOn } from './0019-handed-on.js';
import { departmentsOfStaff } from './0020-departments-of-staff.js';
import { deliveries } from './0022-deliveries.js';
import { questionsOfFeedback } from './0024-questions-of-feedback.js';
import { waitingVotes } from './0025-waiting-votes.js';
import { messageMarks } from './0027-message-marks.js';
import { workNotices } from './0028-work-notices.js';
import { invitedVoters } from './0029-invited-voters.js';
import { messages } from './0031-messages.js';
import { expectations } from './0035-expectations.js';
import { callbackChanges } from './0036-callback-changes.js';
import { waitingTimes } from './0038-waiting-times.js';
import { caseReactions } from './0039-case-reactions.js';
import { caseLinks } from './0040-case-links.js';
import { appointments } from './0043-appointments.js';
import { channelsOfFeedback } from './0045-channels-of-feedback.js';
import { pollAnswers } from './0046-poll-answers.js';
import { verifiedVoters } from './0047-verified-voters.js';

/** All migrations by name. They run in the order of their names. A released migration is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-first-tables': firstTables,
  '0002-counts': counts,
  '0003-newsroom': newsroom,
  '0004-rounding': rounding,
  '0005-final-tallies': finalTallies,
  '0006-counts-index': countsIndex,
  '0007-counts-by-task': countsByTask,
  '0009-overview-and-taking': overviewAndTaking,
  '0010-unlinkable-ballots': unlinkableBallots,
  '0012-key-end': keyEnd,
  '0013-votes-from-one-place': votesFromOnePlace,
  '0014-content-and-municipality': contentAndMunicipality,
  '0015-answer-versions': answerVersions,
  '0016-heard-sites': heardSites,
  '0017-profile-versions': profileVersions,
  '0018-kept-cases': keptCases,
  '0019-handed-on': handedOn,
  '0020-departments-of-staff': departmentsOfStaff,
  '0022-deliveries': deliveries,
  '0024-questions-of-feedback': questionsOfFeedback,
  '0025-waiting-votes': waitingVotes,
  '0027-message-marks': messageMarks,
  '0028-work-notices': workNotices,
  '0029-invited-voters': invitedVoters,
  '0031-messages': messages,
  '0035-expectations': expectations,
  '0036-callback-changes': callbackChanges,
  '0038-waiting-times': waitingTimes,
  '0039-case-reactions': caseReactions,
  '0040-case-links': caseLinks,
  '0043-appointments': appointments,
  '0045-channels-of-feedback': channelsOfFeedback,
  '0046-poll-answers': pollAnswers,
  '0047-verified-voters': verifiedVoters,
};
