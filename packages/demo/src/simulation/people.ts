import type { ChannelCode, DeviceClass, EventContext } from '@plein/domain/vocabulary.js';
import { choiceOf, type Random } from './random.js';
import type { About } from './recorder.js';
import type { Happening } from './scene.js';

/** Languages of conversations with staff. */
const spoken = choiceOf({ nl: 93.5, en: 3.6, pl: 1, ar: 0.8, uk: 0.6, tr: 0.5 });
/** Languages of the site, which are two. */
const read = choiceOf({ nl: 95, en: 5 });
const devices = choiceOf<DeviceClass>({ phone: 58, tablet: 5, desktop: 37 });

/** Returns the context of a conversation with staff. */
export function conversationAbout(random: Random, happening: Happening, channel: ChannelCode): About {
  return { channel, language: random.pick(spoken), ...subjectAbout(random, happening) };
}

/** Returns the context of a page, which stays the same while the page is open. */
export function pageAbout(
  random: Random,
  happening: Happening,
  channel: ChannelCode,
  page: string = happening.subject.page,
): About {
  return {
    channel,
    language: random.pick(read),
    page,
    device: random.pick(devices),
    correlation: random.letters(12),
    ...subjectAbout(random, happening),
  };
}

function subjectAbout(
  random: Random,
  { subject, story }: Happening,
): Pick<EventContext, 'task' | 'department' | 'perspective' | 'residentRole' | 'municipalityRole'> {
  const resident = random.pick(subject.roles);
  return {
    ...(subject.task === undefined ? {} : { task: subject.task }),
    ...(subject.department === undefined ? {} : { department: subject.department }),
    perspective: story?.roles?.perspective ?? random.pick(subject.perspectives),
    residentRole: story?.roles?.resident ?? resident,
    municipalityRole: story?.roles?.municipality ?? (resident === 'initiator' ? 'facilitator' : 'provider'),
  };
}
