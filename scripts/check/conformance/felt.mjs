import { advice, fault, uniqueBy } from './finding.mjs';

/** @typedef {import('./visit.mjs').Visit} Visit */

/** The most that our files may weigh on a page, in bytes as they come over the line. */
const mostBytes = 80_000;
/** The layout shift that a reader does not notice, in the unit of the browser. */
const mostShift = 0.02;

/** Elements of which an event leaves the page before a resident does anything. */
const measuredAtOnce = ['plein-contact-widget', 'plein-participation-poll'];

/** Whether what is measured arrives. */
export function measurement(
  /** @type {Visit} */ { facts: { elements } },
  /** @type {number} */ sent,
  /** @type {number} */ arrived,
) {
  const tells = elements.some(({ tag, isDrawn }) => isDrawn && measuredAtOnce.includes(tag));
  if (arrived > 0 || !tells) return [];
  return sent > 0
    ? [
        fault(
          'events-refused',
          'The gateway took none of the events of this page.',
          'Look in the newsroom under Sites.',
        ),
      ]
    : [
        advice(
          'no-events',
          'No event left this page.',
          'That is right where measurement is off or goes to another system; otherwise open the page with ?plein-inspect.',
        ),
      ];
}

/** What axe finds inside the elements. */
export function accessibility(/** @type {Visit} */ { accessibility: found }) {
  return uniqueBy(found, ({ rule, place }) => rule + place).map(({ rule, place, what }) =>
    rule === 'color-contrast'
      ? fault(
          'contrast',
          `${place}: ${what}`,
          'Change the design tokens of the page, so that text has 4.5 to 1.',
        )
      : fault('accessibility', `${rule} at ${place}: ${what}`, 'Update Plein, or report it with this line.'),
  );
}

/** Weight, time and calm. */
export function weight(/** @type {Visit} */ { facts: { shift } }, /** @type {number} */ bytes) {
  const found = [];
  if (bytes > mostBytes) {
    found.push(
      advice(
        'heavy',
        `The files of Plein weigh ${Math.round(bytes / 1000)} KB on this page.`,
        'Let the server or proxy before the gateway pass on Accept-Encoding, so that they come compressed.',
      ),
    );
  }
  if (shift > mostShift) {
    found.push(
      advice(
        'shift',
        `The page moves while the elements come (${shift.toFixed(3)}).`,
        'Load plein.css in the head; it reserves their room.',
      ),
    );
  }
  return found;
}
