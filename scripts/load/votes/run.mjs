import { randomBytes } from 'node:crypto';
import { joinsOf } from '../../check/attack/attacks/stored/ballot-join.mjs';
import { isFound } from '../../check/attack/attacks/stored/joins.mjs';
import { readPublished } from '../../check/verify-poll/read-published.mjs';
import { reportOf } from '../../check/verify-poll/report.mjs';
import { seededRandom } from '../faults/random.mjs';
import { Gateways } from './gateways.mjs';
import { closePoll, openPoll, pollId, options } from './poll.mjs';
import { InvitedVoters } from './voters.mjs';

/** The last codes of a poll nobody uses. */
const unused = 7;

/**
 * Lets invited voters vote while gateways are killed, and then counts: one vote for each code, the tally as the voters know
 * it, and no order in the store that tells who chose what.
 * @param {import('./gateways.mjs').Place} place
 * @param {{ programs: string, voters: number, crashes: number, seed: number }} options
 */
export async function votesIn(place, { programs, voters, crashes, seed }) {
  const ballotSecret = randomBytes(32).toString('base64');
  const store = await place.open();
  const { codes, key } = await openPoll(store, ballotSecret, voters + unused);
  await store.close();
  const gateways = new Gateways(programs, { ...place.environment, PLEIN_BALLOT_SECRET: ballotSecret });
  await gateways.start(place.gateways);
  const residents = new InvitedVoters(() => gateways.urls, key, seededRandom(seed));
  try {
    const each = Math.ceil(voters / (crashes + 1));
    for (let part = 0; part <= crashes; part += 1) {
      const voting = residents.vote(codes.slice(part * each, Math.min(voters, (part + 1) * each)));
      if (part < crashes) await gateways.crash(part);
      await voting;
    }
    await gateways.stop();
    const closing = await place.open();
    await closePoll(closing);
    await closing.close();
    await gateways.start(place.gateways);
    const published = await readPublished(`${gateways.urls[0]}/v1/polls/${pollId}`);
    // The gateway writes ballots anew when it stops.
    await gateways.stop();
    const { arrived, complaints, sent, repeated } = residents;
    const joins = await joinsOf(place.store, pollId, arrived);
    const best = joins.toSorted((one, other) => other.part - one.part)[0];
    return {
      sent,
      repeated,
      counted: published.list.ballots.length,
      best: best?.part ?? 0,
      complaints: [
        ...complaints,
        ...(await countComplaints(published, arrived, voters)),
        ...joins
          .filter((join) => isFound(join, voters))
          .map(({ by, part }) => `${by} finds the choice of ${Math.round(part * 100)} % of the voters.`),
      ],
    };
  } finally {
    await gateways.stop();
    await place.remove();
  }
}

/** Counts what the voters know, apart from everything that the gateway counts with. */
async function countComplaints(
  /** @type {import('../../check/verify-poll/read-published.mjs').Published} */ published,
  /** @type {readonly import('./voters.mjs').Voter[]} */ arrived,
  /** @type {number} */ voters,
) {
  const { view, list } = published;
  const { lines, isRight } = await reportOf(published, undefined);
  const choices = new Map(list.ballots.map((ballot) => [ballot.number, ballot.choices.join()]));
  const lost = arrived.filter(({ hash, choice }) => choices.get(hash) !== choice).length;
  const wrong = options.filter((option) => {
    const own = arrived.filter(({ choice }) => choice === option).length;
    return view.tally?.counts.find((one) => one.option === option)?.count !== own;
  });
  return [
    ...(isRight ? [] : lines),
    ...(list.ballots.length === voters ? [] : [`${list.ballots.length} ballots count of ${voters} voters.`]),
    ...(list.usedCodes === voters ? [] : [`${list.usedCodes} codes are used by ${voters} voters.`]),
    ...(lost === 0 ? [] : [`The vote of ${lost} voters does not count as they cast it.`]),
    ...wrong.map((option) => `The votes for "${option}" are not what the voters chose.`),
  ];
}
