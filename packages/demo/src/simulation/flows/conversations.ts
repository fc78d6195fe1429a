import type { ChannelCode, ContactOutcome, EventContext } from '@plein/domain/vocabulary.js';
import { conversationAbout, pageAbout } from '../people.js';
import { choiceOf, type Random } from '../random.js';
import { speakers, type About } from '../recorder.js';
import { happeningsOf, type Happening, type Scene } from '../scene.js';
import { givenUp, perInhabitant, writtenChannels, writtenDown, type WrittenChannel } from '../volumes.js';
import { experienceOf } from './experiences.js';

const atTelephone = choiceOf<ContactOutcome>({ answered: 74, 'passed-on': 15, callback: 7, appointment: 4 });
const atCounter = choiceOf<ContactOutcome>({ answered: 88, 'passed-on': 6, appointment: 6 });
const inWriting = choiceOf<ContactOutcome>({ answered: 76, 'passed-on': 20, callback: 4 });
const menuAdvice = choiceOf<ChannelCode>({ website: 55, callback: 35, appointment: 10 });
/** Share of visits with an appointment. */
const byAppointment = 0.68;
/** Share of residents who had viewed the status before they asked about something with a status. */
const hadLooked = 0.12;
/** The same share in a story. People who ask because of a story seldom have a case of their own. */
const hadLookedInStory = 0.02;

/** Records calls. The telephone exchange measures each call, and staff register most of them. */
export function telephone(scene: Scene): void {
  const { day, random, recorder } = scene;
  const stream = { perInhabitant: perInhabitant.calls, hours: 'telefoon', channel: 'phone' } as const;
  for (const happening of happeningsOf(scene, stream)) {
    const about = conversationAbout(random, happening, 'phone');
    const crowded = happening.story ? 3 : 1;
    const waited = Math.round(crowded * (15 - 95 * Math.log(1 - random.share())));
    const start = secondOf(scene, day.minuteIn('telefoon', random));
    if (waited > 60 && random.chance(0.35)) {
      const open = day.isOpen('stadhuis', day.minuteIn('telefoon', random));
      recorder.record(speakers.telephony, 'contact.channel-advised', start, about, {
        advised: random.pick(menuAdvice),
        open,
      });
    }
    const answered = start + waited * 1000;
    if (random.chance(givenUp * crowded)) {
      const details = { outcome: 'abandoned', duration: 0, waited } as const;
      recorder.record(speakers.telephony, 'contact.ended', answered, about, details);
      continue;
    }
    const outcome = random.pick(atTelephone);
    const duration = spokenSeconds(random, 240);
    const end = answered + duration * 1000;
    recorder.record(speakers.telephony, 'contact.ended', end, about, { outcome, duration, waited });
    if (random.chance(writtenDown.phone)) writeDown(scene, happening, about, end + 15_000, outcome);
    if (random.chance(0.05)) experienceOf(scene, happening, about, end + 60_000);
  }
}

/**
 * Records visits to the town hall. The queue machine measures each visit, and staff register many of them.
 */
export function townHall(scene: Scene): void {
  const { day, random, recorder } = scene;
  const stream = { perInhabitant: perInhabitant.visits, hours: 'stadhuis', channel: 'counter' } as const;
  for (const happening of happeningsOf(scene, stream)) {
    const planned = random.chance(byAppointment);
    const about = conversationAbout(random, happening, planned ? 'appointment' : 'counter');
    const waited = Math.round((planned ? -120 : -540) * Math.log(1 - random.share()));
    const start = secondOf(scene, day.minuteIn('stadhuis', random)) + waited * 1000;
    const outcome = random.pick(atCounter);
    const duration = spokenSeconds(random, 540);
    const end = start + duration * 1000;
    recorder.record(speakers.queue, 'contact.ended', end, about, { outcome, duration, waited });
    if (random.chance(writtenDown.counter)) writeDown(scene, happening, about, end + 20_000, outcome);
  }
}

/** Records letters, e-mails, messages and conversations elsewhere. Only staff register those. */
export function written(scene: Scene): void {
  const { day, random } = scene;
  for (const channel of Object.keys(writtenChannels) as WrittenChannel[]) {
    const { perInhabitant: volume, hours } = writtenChannels[channel];
    for (const happening of happeningsOf(scene, { perInhabitant: volume, hours, channel })) {
      const about = conversationAbout(random, happening, channel);
      writeDown(
        scene,
        happening,
        about,
        secondOf(scene, day.minuteIn(hours, random)),
        random.pick(inWriting),
      );
    }
  }
}

function writeDown(
  scene: Scene,
  happening: Happening,
  about: About,
  at: number,
  outcome: ContactOutcome,
): void {
  const { random, recorder } = scene;
  const judged = judgement(random, happening);
  const byStatus = judged.cause === 'status-unknown';
  const followedStatus =
    happening.subject.isCase &&
    random.chance(byStatus ? 0.65 : happening.story ? hadLookedInStory : hadLooked);
  const details = happening.subject.isCase ? { outcome, followedStatus } : { outcome };
  recorder.record(speakers.newsroom, 'contact.registered', at, { ...about, ...judged }, details);
  if (followedStatus) recorder.record(speakers.newsroom, 'status.called-after-all', at, about, {});
}

/** Records what residents say of a contact when a page asks them afterwards. */
export function judgements(scene: Scene): void {
  const { day, random, recorder } = scene;
  const stream = { perInhabitant: perInhabitant.judgements, hours: 'web', channel: 'website' } as const;
  for (const happening of happeningsOf(scene, stream)) {
    const at = day.at(day.minuteIn('web', random)) + random.between(0, 59_999);
    const about = { ...pageAbout(random, happening, 'website'), ...judgement(random, happening, 'resident') };
    recorder.record(speakers.feedbackPrompt, 'contact.judged', at, about, {});
  }
}

/** Returns whether someone judges a contact preventable. For one in seven contacts staff give no judgement. */
function judgement(
  random: Random,
  { subject, story }: Happening,
  preventableSaidBy: 'staff' | 'resident' = 'staff',
): Pick<EventContext, 'preventable' | 'preventableSaidBy' | 'cause'> {
  if (preventableSaidBy === 'staff' && random.chance(0.14)) return {};
  if (random.chance(0.12)) return { preventable: 'unknown', preventableSaidBy };
  const share = story?.preventable?.share ?? subject.preventable;
  if (!random.chance(share)) return { preventable: 'no', preventableSaidBy };
  const cause = random.pick(subject.causes);
  return {
    preventable: 'yes',
    preventableSaidBy,
    cause: story?.preventable ? story.preventable.cause : cause,
  };
}

/** Returns the seconds of a conversation. Most are short and some are long (lognormal around the median). */
function spokenSeconds(random: Random, median: number): number {
  return Math.min(5400, Math.round(median * Math.exp(0.6 * random.normal())));
}

function secondOf({ day, random }: Scene, minuteOfDay: number): number {
  return day.at(minuteOfDay) + random.between(0, 59_999);
}
