import { knowledge } from '../../content/knowledge.js';
import { pageAbout } from '../people.js';
import { speakers, type About } from '../recorder.js';
import { happeningsOf, type Scene } from '../scene.js';
import { perInhabitant } from '../volumes.js';
import { requestCallback } from './callbacks.js';

/** Shares of questions that the assistant can answer. It knows less about a story. */
const finds = { usual: 0.74, inStory: 0.45 };

/** Records chats: asked, answered or not, handed over to a person, ended. */
export function chats(scene: Scene): void {
  const { day, random, recorder } = scene;
  const stream = { perInhabitant: perInhabitant.chats, hours: 'web', channel: 'chat' } as const;
  for (const happening of happeningsOf(scene, stream)) {
    const about = pageAbout(random, happening, 'chat');
    const minute = day.minuteIn('web', random);
    const say = speakers.chatLauncher;
    let at = day.at(minute) + random.between(0, 59_999);
    const start = at;
    recorder.record(say, 'chat.started', at, about, {});
    const turns = 1 + Math.min(5, random.poisson(0.9));
    let unanswered = 0;
    let last: { answer?: string } = {};
    for (let turn = 0; turn < turns; turn += 1) {
      at += random.between(2, 45) * 1000;
      if (random.chance(happening.story ? finds.inStory : finds.usual)) {
        last = answerAbout(about, minute + turn);
        recorder.record(say, 'chat.answered', at, about, { sources: random.between(1, 3), ...last });
      } else {
        unanswered += 1;
        last = {};
        recorder.record(say, 'chat.not-answered', at, about, {});
      }
    }
    if (random.chance(unanswered > 0 ? 0.42 : 0.06)) {
      at += 8000;
      const open = day.isOpen('telefoon', minute);
      recorder.record(say, 'chat.handed-over', at, about, { turns, open, ...last });
      if (random.chance(0.3)) requestCallback(scene, happening, about, at + 90_000, true);
    }
    if (random.chance(0.7)) {
      at += random.between(3, 60) * 1000;
      const duration = Math.round((at - start) / 1000);
      recorder.record(say, 'chat.ended', at, about, { turns, duration });
    }
  }
}

/** Returns one of the answers about the subject of a chat. The number that chooses it takes no chance from the rest. */
function answerAbout({ task }: About, number: number): { answer?: string } {
  const answers = knowledge.filter((item) => item.task === task);
  const found = answers[number % Math.max(1, answers.length)];
  return found ? { answer: found.id } : {};
}
