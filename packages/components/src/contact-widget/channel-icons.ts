import type { TemplateResult } from 'lit';
import type { ChannelWithOwnWords } from '@plein/domain/vocabulary.js';
import { appointment, callback, chat, counter, email, phone, whatsapp } from '../parts/channel-shapes.js';
import { icon } from '../parts/icons.js';

/** The channels that most profiles have; the others are few, and their shapes would weigh on every page. */
type DrawnChannel = Exclude<ChannelWithOwnWords, 'chat'> | 'counter';

const shapes: Readonly<Record<DrawnChannel, string>> = {
  phone,
  callback,
  counter,
  appointment,
  email,
  whatsapp,
};

/** The icon of a kind of channel; the chat icon for a kind that has none here. */
export const channelIcon = (kind: string): TemplateResult => icon(shapes[kind as DrawnChannel] ?? chat);
