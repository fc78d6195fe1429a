import type { TemplateResult } from 'lit';
import { appointment, callback, chat, counter, email, phone, whatsapp } from '../parts/channel-shapes.js';
import { icon } from '../parts/icons.js';

const shapes: Partial<Record<string, string>> = { phone, callback, counter, appointment, email, whatsapp };

/** The icon of a kind of channel; what has none of its own here is a conversation. */
export const channelIcon = (kind: string): TemplateResult => icon(shapes[kind] ?? chat);
