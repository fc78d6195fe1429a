/**
 * Shapes of the kinds of channel that most profiles have. Each is its own export, so that a bundle holds only
 * those that are used.
 */
export const phone =
  'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1';
export const callback = `${phone}M15 4v5h5M15 9l5.5-5.5`;
export const counter = 'M4 20V9l8-5 8 5v11M3 20h18M9 20v-6h6v6';
export const appointment = 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4';
export const email = 'M3 6h18v12H3zM3 7l9 6 9-6';
export const whatsapp = 'M4 20l1.2-4A8.5 8.5 0 1 1 8.5 19zM9 8v2a5 5 0 0 0 5 5h2';
export const chat = 'M4 4.5h16V16h-9l-4 4v-4H4z';
