import { isHumanChannel } from '../../vocabulary/human-channels.js';
import type { CountRow, ReportDefinition } from '../definition.js';
import { shareOf } from '../figures.js';

/**
 * The path of residents through the channels: channels were shown, one was advised, one was chosen, and
 * whether it was the advised one. It also has the residents who leave a digital channel: chats that are
 * handed over to a person, and choices of a person when a digital channel was advised.
 */
export const channels: ReportDefinition = {
  events: [
    'contact.options-shown',
    'contact.channel-advised',
    'contact.channel-chosen',
    'chat.started',
    'chat.handed-over',
  ],
  columns: ['name', 'detail', 'against'],
  defaultKey: 'task',
  measures: (row) => ['all', ...stepsOf(row)],
  decides: 'all',
  figures: [
    { key: 'shown', kind: 'count' },
    { key: 'advised', kind: 'count' },
    { key: 'chosen', kind: 'count' },
    { key: 'followed', kind: 'share' },
    { key: 'advisedDigital', kind: 'count' },
    { key: 'escapedAdvice', kind: 'share' },
    { key: 'chats', kind: 'count' },
    { key: 'escapedChat', kind: 'share' },
  ],
  compute: (row) => ({
    shown: row.of('shown'),
    advised: row.of('advised'),
    chosen: row.of('chosen'),
    followed: shareOf(row.of('followed'), row.of('chosen after advice'), row.leastForFigures),
    advisedDigital: row.of('digital advice'),
    escapedAdvice: shareOf(row.of('escaped advice'), row.of('digital advice'), row.leastForFigures),
    chats: row.of('chats'),
    escapedChat: shareOf(row.of('handed over'), row.of('chats'), row.leastForFigures),
  }),
};

function stepsOf({ name, detail, against }: CountRow): string[] {
  if (name === 'chat.started') return ['chats'];
  if (name === 'chat.handed-over') return ['handed over'];
  // Staff and the menu of the telephone advise a channel without showing any.
  if (name === 'contact.channel-advised') return ['advised'];
  if (name === 'contact.options-shown') return against ? ['shown', 'advised'] : ['shown'];
  if (!against) return ['chosen'];
  const followed = detail === against ? ['followed'] : [];
  const escaped = isHumanChannel(detail ?? '') ? ['escaped advice'] : [];
  return [
    'chosen',
    'chosen after advice',
    ...followed,
    ...(isHumanChannel(against) ? [] : ['digital advice', ...escaped]),
  ];
}
