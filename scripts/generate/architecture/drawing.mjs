import { floors } from '../../check/graph/rules/floors.mjs';
import { layerOf, layers } from '../../check/graph/rules/layers.mjs';
import { packageOf } from '../../check/graph/places.mjs';
import { isTest } from '../../check/graph/sources.mjs';
import { layOut } from './layout.mjs';
import { roughly, summarise } from './summary.mjs';

const width = 960;
const margin = 24;
const packageRoom = { x: margin, width: width - 2 * margin, widest: 300 };
const gatewayRoom = { x: margin, width: 740, widest: 740 };

/**
 * Draws the packages by floor and the folders of the gateway by layer, with the imports that are really there. Tests
 * are left out, and counts are rounded down.
 * @param {import('../../check/graph/graph.mjs').Graph} graph
 * @returns {string} an SVG that says the same in words
 */
export function drawArchitecture({ arrows }) {
  const packages = summarise(arrows, (file) =>
    isTest(file) && packageOf(file) !== 'testing' ? undefined : packageOf(file),
  );
  const folders = summarise(arrows, (file) => (isTest(file) ? undefined : layerOf(file)));
  const upper = layOut(packages, rowsOfFloors(), { ...packageRoom, y: 64 });
  const lower = layOut(folders, layers.toReversed(), { ...gatewayRoom, y: upper.bottom + 96 });
  const height = lower.bottom + margin;
  const words = [...packages.values(), ...folders.values()].map(sentence).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title words" font-family="system-ui, sans-serif" font-size="14">
  <title id="title">The packages of Plein by floor, and the gateway by layer, each importing from below</title>
  <desc id="words">${words}</desc>
  <style>${style}</style>
  <rect class="ground" width="${width}" height="${height}"/>
  <text class="heading" x="${margin}" y="40">Packages, by floor</text>
${part(upper)}
  <text class="heading" x="${margin}" y="${upper.bottom + 72}">The gateway, by layer</text>
${part(lower)}
  <defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0 10 5 0 10z"/></marker></defs>
</svg>
`;
}

const style = [
  '.ground{fill:#fff}.heading{fill:#16242f;font-size:20px;font-weight:700}',
  '.box{fill:#f2f5f7;stroke:#00589c;stroke-width:1.5}.name{fill:#16242f;font-size:17px;font-weight:600}',
  '.note{fill:#4a5a66}.files{text-anchor:end}.line{fill:none;stroke:#a8431c;stroke-width:2;marker-end:url(#head)}.head{fill:#a8431c}',
  '.count{fill:#16242f;stroke:#fff;stroke-width:5px;paint-order:stroke;stroke-linejoin:round;text-anchor:middle}',
  '@media(prefers-color-scheme:dark){.ground{fill:#10181f}.heading,.name,.count{fill:#eef3f6}.count{stroke:#10181f}',
  '.box{fill:#1b262f;stroke:#7cc0ff}.note{fill:#b3c0ca}.line{stroke:#ff9d7a}.head{fill:#ff9d7a}}',
].join('');

/** The packages from the top down: each on the floor above the highest that it may import. @returns {string[][]} */
function rowsOfFloors() {
  /** @returns {number} */
  const heightOf = (/** @type {string} */ name) => 1 + Math.max(0, ...(floors[name] ?? []).map(heightOf));
  /** @type {string[][]} */
  const rows = [];
  for (const name of Object.keys(floors)) (rows[heightOf(name) - 1] ??= []).push(name);
  return rows.toReversed();
}

/** One part of the drawing: lines first, so that their ends are under the boxes. */
function part(/** @type {import('./layout.mjs').Layout} */ { boxes, lines }) {
  return [
    ...lines.map(({ path }) => `  <path class="line" d="${path}"/>`),
    ...boxes.map(
      (box) =>
        `  <rect class="box" x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${box.height}" rx="4"/>\n${contentOf(box)}`,
    ),
    ...lines.map(({ count, label }) => text('count', label.x, label.y + 5, roughly(count))),
  ].join('\n');
}

/** A box with its name, the number of its files, and under them everything that it imports. */
function contentOf(/** @type {import('./layout.mjs').Box} */ { group, x, y, width: wide, lines }) {
  return [
    text('name', x + 12, y + 25, group.name),
    ...(group.files > 1 ? [text('note files', x + wide - 12, y + 25, `${roughly(group.files)} files`)] : []),
    ...lines.map((line, index) => text('note', x + 12, y + 48 + index * 18, line)),
  ].join('\n');
}

const sentence = (/** @type {import('./summary.mjs').Group} */ { name, imports }) =>
  imports.size === 0
    ? `${name} imports nothing of ours.`
    : `${name} imports ${[...imports.keys()].sort().join(', ')}.`;

const text = (
  /** @type {string} */ kind,
  /** @type {number} */ x,
  /** @type {number} */ y,
  /** @type {string} */ words,
) => `  <text class="${kind}" x="${round(x)}" y="${round(y)}">${words}</text>`;

const round = (/** @type {number} */ number) => Math.round(number * 10) / 10;
