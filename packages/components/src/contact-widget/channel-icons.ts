import type { TemplateResult } from 'lit';
import { icon } from '../parts/icons.js';

const phone = 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1';
const paths: Partial<Record<string, string>> = {
  phone,
  callback: `${phone}M20 4h-5v5M15 9l5.5-5.5`,
  counter: 'M4 20V9l8-5 8 5v11M3 20h18M9 20v-6h6v6',
  appointment: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  email: 'M3 6h18v12H3zM3 7l9 6 9-6',
};

/** The icon of a kind of channel; what has none of its own is a conversation. */
export const channelIcon = (kind: string): TemplateResult => icon(paths[kind] ?? 'M4 5h16v11h-9l-4 4v-4H4z');
