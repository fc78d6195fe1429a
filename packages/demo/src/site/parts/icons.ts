import { raw } from 'hono/html';
import type { Markup } from '../markup.js';

/** Drawings on a grid of 24 with a stroke of 1.75. They always have a text beside them. */
const drawings: Record<string, string> = {
  passport:
    '<rect x="5" y="3" width="14" height="18" rx="2"/><circle cx="12" cy="10" r="3"/><path d="M9 17h6"/>',
  card: '<rect x="3" y="5" width="18" height="14" rx="2"/><circle cx="8.5" cy="11" r="2"/><path d="M5.5 16c.6-1.5 1.7-2 3-2s2.4.5 3 2M14.5 10H18M14.5 14H18"/>',
  car: '<path d="M4 17v-4l2-5.500A2 2 0 0 1 7.9 6h8.200A2 2 0 0 1 18 7.500L20 13v4M4 13h16M4 17h16M6 17v2M18 17v2"/>',
  document: '<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"/>',
  house: '<path d="M4 11l8-7 8 7M6 9.500V20h12V9.500M10 20v-6h4v6"/>',
  lamp: '<path d="M8 21V7a4 4 0 0 1 8 0v1M5 21h6M13 8h6l1 4h-8zM16 15v1M13.5 14.500l-.5 1M18.5 14.500l.5 1"/>',
  parking: '<rect x="4" y="3" width="16" height="18" rx="3"/><path d="M9.5 17V7H13a3 3 0 0 1 0 6H9.5"/>',
  bin: '<path d="M4 7h16M6 7l1 14h10l1-14M9 7V4h6v3M10 11v6M14 11v6"/>',
  sofa: '<path d="M5 11V8a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v3M3 12.5a2 2 0 0 1 4 0V14h10v-1.500a2 2 0 0 1 4 0V18H3zM5 18v2M19 18v2"/>',
  build: '<path d="M3 20h18M5 20V9l7-5 7 5v11M9 20v-5h6v5M9 11h6"/>',
  paw: '<circle cx="7" cy="10" r="1.7"/><circle cx="10.5" cy="6.5" r="1.7"/><circle cx="14.5" cy="6.5" r="1.7"/><circle cx="17.5" cy="10" r="1.7"/><path d="M12.2 11c-2.7 0-5 3.4-5 5.7 0 1.6 1.3 2.3 2.6 2.3 1 0 1.5-.5 2.4-.5s1.5.5 2.5.5c1.3 0 2.5-.8 2.5-2.3 0-2.3-2.3-5.7-5-5.700z"/>',
  cradle:
    '<path d="M4 9h13v3a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM17 9V5a8 8 0 0 0-6 4M5 20c4.5 1.5 7.5 1.5 12 0"/>',
  rings: '<circle cx="9" cy="14" r="5"/><circle cx="15" cy="14" r="5"/><path d="M7 4h4l1 2-3 3-3-3z"/>',
  flower:
    '<path d="M12 21v-9M12 17c-3 0-4-1.5-4.5-3.500C10 13.5 11.5 15 12 17zM12 12c-2.5 0-4-1.7-4-4.500l2 1.5 2-4 2 4 2-1.500c0 2.8-1.5 4.5-4 4.500z"/>',
  coins:
    '<ellipse cx="9" cy="7" rx="5" ry="2.5"/><path d="M4 7v5c0 1.4 2.2 2.5 5 2.5M14 7v2.5M4 12v5c0 1.4 2.2 2.5 5 2.5"/><ellipse cx="15.5" cy="13" rx="4.5" ry="2.3"/><path d="M11 13v5c0 1.3 2 2.3 4.5 2.300S20 19.3 20 18v-5"/>',
  heart: '<path d="M12 20S4 15 4 9.500A4.2 4.2 0 0 1 12 7.7 4.2 4.2 0 0 1 20 9.500C20 15 12 20 12 20z"/>',
  wheelchair:
    '<circle cx="11" cy="4.5" r="1.5"/><path d="M11 8v6h5l2.5 5M11 10.500h4M8.5 11.500a5 5 0 1 0 6 6"/>',
  scales:
    '<path d="M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5zM2.5 13a2.5 2.5 0 0 0 5 0M16.5 13a2.5 2.5 0 0 0 5 0"/>',
  arrow: '<path d="M5 12h14M13 6l6 6-6 6"/>',
  check: '<path d="M4 12.5l5 5L20 6.5"/>',
  track:
    '<circle cx="6" cy="5" r="2"/><circle cx="6" cy="19" r="2"/><path d="M6 7v10M11 5h9M11 12h9M11 19h9"/><circle cx="6" cy="12" r="2" fill="currentColor"/>',
  speech: '<path d="M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12.5h5"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
  price: '<path d="M16.5 6.500A6.5 6.5 0 1 0 16.5 17.500M4 10.500h8M4 13.500h8"/>',
};

/** Returns the drawing with this name, hidden from screen readers. */
export function icon(name: string): Markup {
  return raw(
    `<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${drawings[name] ?? ''}</svg>`,
  );
}

/** Returns the logo of the municipality: a square with one round corner, crossed by a brook. */
export function mark(): Markup {
  return raw(
    '<svg class="mark" viewBox="0 0 44 44" width="44" height="44" aria-hidden="true" focusable="false"><path class="mark-ground" d="M0 0h44v26a18 18 0 0 1-18 18H0z"/><path class="mark-brook" d="M0 30c8-7 14 3 22-3s10-13 22-10M0 38c9-7 14 2 22-3 7-4 10-10 17-10" fill="none" stroke-width="2.5" stroke-linecap="round"/><path class="mark-square" d="M9 8h12v12H9z" fill="none" stroke-width="2.5"/></svg>',
  );
}
