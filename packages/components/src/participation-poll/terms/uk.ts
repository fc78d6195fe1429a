import { common } from '../../terms/common/uk.js';
import { plural } from '../../terms/plural.js';
import type { PollTerms } from './nl.js';

export const terms: Required<PollTerms> = {
  common,
  askedBy: 'Хто запитує?',
  weight: 'Що буде з вашим голосом?',
  open: (until) => `Відкрито. Голосувати можна до: ${until}`,
  at: (date, time) => `${date}, ${time}`,
  choose: (least, most) =>
    least === most
      ? `Скільки вибрати: ${String(most)}.`
      : `Скільки вибрати: ${least > 1 ? `щонайменше ${String(least)}, ` : ''}щонайбільше ${String(most)}.`,
  vote: 'Проголосувати',
  tooFew: (least) => (least === 1 ? 'Спочатку виберіть відповідь.' : `Виберіть щонайменше ${String(least)}.`),
  tooMany: (most) => `Виберіть щонайбільше ${String(most)}. Зніміть зайву позначку.`,
  openPoll: 'Це відкрите опитування: участь може взяти кожен. Ми не питаємо, хто ви.',
  device:
    'Якщо ви проголосуєте, ми збережемо на цьому пристрої випадковий код. Тільки з ним ви зможете змінити свій голос.',
  results: {
    announced: (from) => `Ще не відкрито. Голосувати можна з: ${from}`,
    closed: (since) => `Закрито: ${since}`,
    device: 'На цьому пристрої є випадковий код. Тільки з ним ви зможете змінити свій голос.',
    refused: 'Ваш голос не враховано',
    refusedHelp: 'Опитування не відкрите, вже закрите або за цей час змінилося.',
    change: 'Змінити голос',
    counted: 'Ми врахували ваш голос',
    changed: 'Ми врахували ваш новий голос',
    own: 'Ваш вибір',
    votes: (count) => plural('uk', count, { one: '# голос', few: '# голоси', many: '# голосів' }),
    voters: (count) =>
      plural('uk', count, {
        one: 'Проголосувала # особа.',
        few: 'Проголосували # особи.',
        many: 'Проголосували # осіб.',
      }),
    moreThanAll: 'Можна було вибрати кілька відповідей, тому разом виходить більше ніж 100%.',
    later: (when) => `Результати з’являться після закриття: ${when}`,
    noVotes: 'Ніхто не проголосував.',
    outcome: 'Що ми зробили з голосами',
    outcomeMore: 'Читати про це більше',
    asTable: 'Показати таблицею',
    option: 'Відповідь',
    number: 'Голоси',
    share: 'Частка',
  },
};
