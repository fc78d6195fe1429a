import { directImports, roughly, stepBelow } from './summary.mjs';

/**
 * @typedef {object} Box
 * @property {import('./summary.mjs').Group} group
 * @property {number} row
 * @property {number} x
 * @property {number} y
 * @property {number} width
 * @property {number} height
 * @property {string[]} lines what it imports, as lines of text
 *
 * @typedef {{ from: string, to: string, count: number, path: string, label: { x: number, y: number } }} Line
 * @typedef {{ boxes: Box[], lines: Line[], bottom: number }} Layout
 *
 * @typedef {object} Room where a part of the drawing goes
 * @property {number} x
 * @property {number} y
 * @property {number} width of the boxes; what passes a row goes down on the right of them
 * @property {number} widest a box may be
 */

const between = 16;
const gap = 52;
const lane = 36;
const letter = 8;

/**
 * Places groups in rows, the highest first, and draws a line for each import that no detour shows.
 * @param {Map<string, import('./summary.mjs').Group>} groups
 * @param {readonly (readonly string[])[]} rows
 * @param {Room} room
 * @returns {Layout}
 */
export function layOut(groups, rows, room) {
  const present = rows
    .map((names) => names.flatMap((name) => groups.get(name) ?? []))
    .filter(({ length }) => length > 0);
  /** @type {Box[]} */
  const boxes = [];
  let { y } = room;
  for (const [index, row] of present.entries()) {
    const placed = placeRow(row, index, { ...room, y });
    boxes.push(...placed);
    y += (placed[0]?.height ?? 0) + gap;
  }
  return { boxes, lines: drawLines(boxes, directImports(groups), room), bottom: y - gap };
}

/** @returns {Box[]} the boxes of a row, side by side in the middle, and as high as the highest */
function placeRow(
  /** @type {import('./summary.mjs').Group[]} */ row,
  /** @type {number} */ index,
  /** @type {Room} */ { x, y, width, widest },
) {
  const each = Math.min(widest, (width - between * (row.length - 1)) / row.length);
  const start = x + (width - each * row.length - between * (row.length - 1)) / 2;
  const texts = row.map((group) => wrap(importsOf(group), Math.floor((each - 24) / letter)));
  const height = 42 + 18 * Math.max(...texts.map(({ length }) => length));
  return row.map((group, place) => ({
    group,
    row: index,
    x: start + place * (each + between),
    y,
    width: each,
    height,
    lines: texts[place] ?? [],
  }));
}

/** What a group imports, most first. @returns {string[]} */
function importsOf(/** @type {import('./summary.mjs').Group} */ { imports }) {
  const sorted = [...imports].sort(
    ([one, few], [other, many]) => stepBelow(many) - stepBelow(few) || one.localeCompare(other, 'en'),
  );
  if (sorted.length === 0) return ['imports nothing of ours'];
  const names = sorted.map(([name, count]) => `${name} ${roughly(count)}`).join(', ');
  // What belongs together stays on one line.
  return `imports ${names}`.split(/ (?!\d)/);
}

/** @returns {string[]} words as lines of at most so many letters */
function wrap(/** @type {string[]} */ words, /** @type {number} */ most) {
  /** @type {string[]} */
  const lines = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** @returns {Line[]} */
function drawLines(
  /** @type {Box[]} */ boxes,
  /** @type {{ from: string, to: string, count: number }[]} */ imports,
  /** @type {Room} */ { x, width },
) {
  const boxOf = new Map(boxes.map((box) => [box.group.name, box]));
  const lines = imports.flatMap(({ from, to, count }) => {
    const start = boxOf.get(from);
    const end = boxOf.get(to);
    return start && end ? [{ from, to, count, start, end }] : [];
  });
  const outOf = portsOf(lines, 'start', 'end');
  const into = portsOf(lines, 'end', 'start');
  const lanes = lanesOf(lines);
  return lines.map((line) => {
    const { from, to, count, start, end } = line;
    const out = start.x + start.width * (outOf.get(line) ?? 0.5);
    const arrive = end.x + end.width * (into.get(line) ?? 0.5);
    const bottom = start.y + start.height;
    const number = lanes.get(line);
    if (number === undefined) {
      const middle = (bottom + end.y) / 2;
      const path = `M${r(out)} ${r(bottom)}C${r(out)} ${r(middle)} ${r(arrive)} ${r(middle)} ${r(arrive)} ${r(end.y)}`;
      return { from, to, count, path, label: { x: (out + arrive) / 2, y: middle } };
    }
    const down = x + width + lane * (number + 0.5);
    const leave = start.y + start.height / 2 + number * 8 - 8;
    const others = lines.filter((other) => passes(other) && other.end.row === end.row);
    const turn = end.y - 20 - others.indexOf(line) * 8;
    const path = `M${r(start.x + start.width)} ${r(leave)}H${r(down)}V${r(turn)}H${r(arrive)}V${r(end.y)}`;
    return { from, to, count, path, label: { x: down, y: (leave + turn) / 2 } };
  });
}

const r = (/** @type {number} */ number) => Math.round(number * 10) / 10;

/** @typedef {{ from: string, to: string, start: Box, end: Box }} Ends */

/**
 * Where on the side of a box each of its lines begins or ends, from 0 to 1, in the order of what is at the other end.
 * @template {Ends} Between
 * @param {Between[]} lines
 * @param {'start' | 'end'} here
 * @param {'start' | 'end'} there
 * @returns {Map<Between, number>}
 */
function portsOf(lines, here, there) {
  const ports = new Map();
  for (const box of new Set(lines.map((line) => line[here]))) {
    const mine = lines
      .filter((line) => line[here] === box && (here === 'end' || !passes(line)))
      .sort((one, other) => middleOf(one, there) - middleOf(other, there));
    for (const [index, line] of mine.entries()) ports.set(line, (index + 1) / (mine.length + 1));
  }
  return ports;
}

/** What passes a row comes from the right. */
const middleOf = (/** @type {Ends} */ line, /** @type {'start' | 'end'} */ there) =>
  there === 'start' && passes(line) ? Infinity : line[there].x + line[there].width / 2;

const passes = (/** @type {Ends} */ { start, end }) => end.row - start.row > 1;

/**
 * Gives each line that passes a row a lane of its own, as near to the boxes as is free.
 * @template {Ends} Between
 * @param {Between[]} lines
 * @returns {Map<Between, number>}
 */
function lanesOf(lines) {
  const lanes = new Map();
  const passing = lines.filter(passes).sort((one, other) => length(one) - length(other));
  for (const line of passing) {
    const taken = [...lanes].filter(([other]) => overlaps(line, other)).map(([, number]) => number);
    let number = 0;
    while (taken.includes(number)) number += 1;
    lanes.set(line, number);
  }
  return lanes;
}

const length = (/** @type {Ends} */ { start, end }) => end.row - start.row;

const overlaps = (/** @type {Ends} */ one, /** @type {Ends} */ other) =>
  one.start.row <= other.end.row && other.start.row <= one.end.row;
