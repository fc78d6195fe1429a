/**
 * @typedef {{ name: string, value: number, label: string, isOwn: boolean }} Bar
 * @typedef {{ name: string, bars: readonly Bar[] }} Group
 */

const width = 760;
const left = 150;
const right = 90;
const bar = 18;
const gap = 6;

const style = [
  '.ground{fill:#fff}.heading{fill:#16242f;font-size:17px;font-weight:700}.name,.value{fill:#16242f}',
  '.own{fill:#00589c}.other{fill:#9db0bf}',
  '@media(prefers-color-scheme:dark){.ground{fill:#10181f}.heading,.name,.value{fill:#eef3f6}.own{fill:#7cc0ff}.other{fill:#5b6b78}}',
].join('');

const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Draws bars in groups, each with its figure.
 * @param {string} title
 * @param {readonly Group[]} groups
 * @returns {string} an SVG that says the same in words
 */
export function drawBars(title, groups) {
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)), 1e-9);
  let y = 24;
  const parts = groups.map(({ name, bars }) => {
    const heading = `<text class="heading" x="24" y="${(y += 24)}">${escaped(name)}</text>`;
    y += 12;
    const painted = bars.map(({ name: what, value, label, isOwn }) => {
      const long = Math.max(1, Math.round((value / most) * (width - left - right)));
      const middle = y + bar - 5;
      const line = `<text class="name" x="${left - 10}" y="${middle}" text-anchor="end">${escaped(what)}</text><rect class="${isOwn ? 'own' : 'other'}" x="${left}" y="${y}" width="${long}" height="${bar}"/><text class="value" x="${left + long + 8}" y="${middle}">${escaped(label)}</text>`;
      y += bar + gap;
      return line;
    });
    return [heading, ...painted].join('\n');
  });
  const words = groups
    .map(
      ({ name, bars }) => `${name}: ${bars.map(({ name: what, label }) => `${what} ${label}`).join(', ')}.`,
    )
    .join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 18}" role="img" aria-labelledby="title words" font-family="system-ui, sans-serif" font-size="14">
<title id="title">${escaped(title)}</title>
<desc id="words">${escaped(words)}</desc>
<style>${style}</style>
<rect class="ground" width="${width}" height="${y + 18}"/>
${parts.join('\n')}
</svg>
`;
}
