import type { TemplateResult } from 'lit';
import type { ChannelCode } from '@plein/domain/vocabulary.js';
import { appointment, callback, chat, counter, email, phone, whatsapp } from './channel-shapes.js';
import { icon } from './icons.js';

const head = 'M8.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0';

const paths: Readonly<Record<ChannelCode, string>> = {
  website: 'M3 4.5h18v15H3zM3 9h18M6 6.8v.1M9 6.8v.1',
  app: 'M7 2.5h10v19H7zM11 18h2',
  'personal-page':
    'M4 3.5h16v17H4zM9.5 9.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M7.5 20.5c0-3.5 1.5-5 4.5-5s4.5 1.5 4.5 5',
  'web-form': 'M5 3h14v18H5zM8.5 7.5h7M8.5 11h7v4h-7zM8.5 18h3',
  phone,
  callback,
  counter,
  appointment,
  email,
  post: 'M3 6h18v12.5H3zM15 9h3v3h-3zM6 12h4M6 15h7',
  whatsapp,
  'social-media':
    'M15 5.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M4 12a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M15 18.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M8.8 10.8l6.5-4M8.8 13.2l6.5 4',
  chat,
  chatbot: `${chat}M9.5 8.8v2.5M14.5 8.8v2.5`,
  newsletter: 'M4 4h13v16H6a2 2 0 0 1-2-2zM17 9h3.5v9a2 2 0 0 1-3.5 1.3M7.5 8h6M7.5 12h6M7.5 16h3',
  'neighbourhood-team':
    'M5.5 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0M2.5 20c0-4 2-6 6-6s6 2 6 6M14.5 5.3a3 3 0 0 1 0 5.4M17 14.5c3 .5 4.5 2.5 4.5 5.5',
  'district-manager': `${head}M5 20.5c0-4 2.5-6 7-6s7 2 7 6`,
  'home-visit':
    'M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M12 17c-2-1.5-3-2.5-3-3.8a1.5 1.5 0 0 1 3-.200a1.5 1.5 0 0 1 3 .200c0 1.3-1 2.3-3 3.8',
  community: 'M3 4h12v8.5H8.5L5.5 15.5v-3H3zM18 8.5h3V17h-2.5v3l-3-3H10v-1.5',
  'participation-site': 'M3.5 13h17v7.5h-17zM7 13V3.5h10V13M9.5 8l2 2 3.5-3.5',
  survey: 'm3.5 5.5 1.5 1.5 3-3M3.5 12l1.5 1.5 3-3M3.5 18.5 5 20l3-3M12 5.5h8.5M12 12h8.5M12 18.5h8.5',
  'open-data': 'M3 20.5h18M5 17v-5M10 17V8M15 17v-6M20 17V4',
  'council-information': 'M5 4h14l-2 7.5H7zM12 11.5v9M8 20.5h8M9.5 7.5h5',
  kiosk: 'M4.5 3h15v11h-15zM12 14v6.5M8 20.5h8M9 8.5h6',
};

/** The icon of a kind of channel; the chat icon for an unknown kind. */
export const channelIcon = (kind: string): TemplateResult => icon(paths[kind as ChannelCode] ?? chat);
