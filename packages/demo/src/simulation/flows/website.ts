import type { ChannelCode } from '@plein/domain/vocabulary.js';
import type { Hours } from '../calendar.js';
import { pageAbout } from '../people.js';
import { choiceOf } from '../random.js';
import { speakers } from '../recorder.js';
import { happeningsOf, type Scene } from '../scene.js';
import { perInhabitant } from '../volumes.js';
import { bookAppointment } from './appointments.js';
import { requestCallback } from './callbacks.js';
import { crisisIsOn } from './crisis.js';

/** Share of residents who choose a channel when channels are shown. The page itself helped the others. */
const takesOne = 0.42;
/** Share of those who choose the advised channel. */
const asAdvised = 0.62;
const otherwise: Partial<Record<ChannelCode, number>> = {
  phone: 46,
  callback: 9,
  appointment: 12,
  counter: 8,
  whatsapp: 8,
  email: 12,
  chat: 5,
};
const otherwiseOf = new Map<readonly ChannelCode[], ReturnType<typeof choiceOf<ChannelCode>>>();

/** Records pages with channels: shown, advised, chosen, and the callback that may follow. */
export function contactPages(scene: Scene): void {
  const { day, random, recorder } = scene;
  const stream = { perInhabitant: perInhabitant.contactPages, hours: 'web', channel: 'website' } as const;
  for (const happening of happeningsOf(scene, stream)) {
    const { subject } = happening;
    const about = pageAbout(random, happening, 'website');
    const minute = day.minuteIn('web', random);
    const at = day.at(minute) + random.between(0, 59_999);
    const advised = subject.options.find((kind) => isOpen(scene, kind, minute)) ?? 'email';
    const open = subject.options.length > 0;
    recorder.record(speakers.contactWidget, 'contact.options-shown', at, about, {
      options: [...subject.options],
      advised,
      open,
    });
    if (crisisIsOn(scene, minute)) recorder.record(speakers.contactWidget, 'crisis.shown', at, about, {});
    if (!random.chance(takesOne)) continue;
    const chosen = random.chance(happening.story?.asAdvised ?? asAdvised)
      ? advised
      : random.pick(othersThan(subject.options));
    const chosenAt = at + random.between(4, 90) * 1000;
    recorder.record(speakers.contactWidget, 'contact.channel-chosen', chosenAt, about, { chosen, advised });
    if (chosen === 'appointment') bookAppointment(scene, about, chosenAt);
    if (chosen === 'callback' && random.chance(0.72)) {
      requestCallback(scene, happening, about, chosenAt + random.between(40, 240) * 1000, false);
    }
  }
}

/** Records messages through a form of the site or the app. */
export function messages(scene: Scene): void {
  const { day, random, recorder } = scene;
  const stream = { perInhabitant: perInhabitant.messages, hours: 'web', channel: 'web-form' } as const;
  for (const happening of happeningsOf(scene, stream)) {
    const about = pageAbout(random, happening, random.chance(0.14) ? 'app' : 'web-form');
    const at = day.at(day.minuteIn('web', random)) + random.between(0, 59_999);
    const aboutCase = happening.subject.isCase && random.chance(0.3);
    recorder.record(speakers.contactWidget, 'contact.message-sent', at, about, { aboutCase });
  }
}

/** Records lost events. Once or twice a day a page cannot store or deliver its events. */
export function lostOnTheWay(scene: Scene): void {
  const { day, random, recorder } = scene;
  const stream = { perInhabitant: 0.006, hours: 'web', channel: 'website' } as const;
  for (const happening of happeningsOf(scene, stream)) {
    const about = pageAbout(random, happening, 'website');
    const details = { reason: 'full', dropped: random.between(1, 6) } as const;
    recorder.record(
      speakers.measurement,
      'delivery.dropped',
      day.at(day.minuteIn('web', random)),
      about,
      details,
    );
  }
}

const hoursOf: Partial<Record<ChannelCode, Hours>> = {
  phone: 'telefoon',
  counter: 'stadhuis',
  whatsapp: 'whatsapp',
};

function isOpen({ day }: Scene, kind: ChannelCode, minute: number): boolean {
  const hours = hoursOf[kind];
  return hours === undefined || day.isOpen(hours, minute);
}

function othersThan(options: readonly ChannelCode[]) {
  const known = otherwiseOf.get(options);
  if (known) return known;
  const made = choiceOf<ChannelCode>(
    Object.fromEntries(options.map((kind) => [kind, otherwise[kind] ?? 1])) as typeof otherwise,
  );
  otherwiseOf.set(options, made);
  return made;
}
