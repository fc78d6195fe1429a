/** @typedef {import('./judge.mjs').Verdict} Verdict */

const escaped = (/** @type {unknown} */ text) =>
  String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; }
  table { border-collapse: collapse; inline-size: 100%; }
  th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-block-end: 1px solid #8888; }
  td { overflow-wrap: anywhere; }
  :root { color-scheme: light dark; }`;

/** One line for each figure of a page, in words. @returns {string[]} */
export function figuresInWords(
  /** @type {Verdict} */ { elements, themes, hasPolicy, hasIntegrity, figures },
) {
  const versions = [...new Set(elements.map(({ tag, version }) => `<${tag}> ${version ?? 'not defined'}`))];
  const rendered =
    figures.drawnAfter === undefined ? 'never' : `after ${figures.drawnAfter} ms on this machine`;
  return [
    `Elements: ${versions.join(', ') || 'none'}`,
    `Design tokens of the page: ${themes.map((prefix) => `--${prefix}-*`).join(', ') || 'none that can be read'}`,
    `Content Security Policy: ${hasPolicy ? 'yes' : 'none'}; integrity of the script and its files: ${hasIntegrity ? 'yes' : 'no'}`,
    `Files of Plein: ${figures.requests} requests, ${Math.round(figures.bytes / 100) / 10} KB; first rendered ${rendered}`,
    `Layout shift by the elements: ${figures.shift}; requests with events that arrived: ${figures.events}`,
  ];
}

/** Writes the report of several pages as one document of HTML. */
export function reportInHtml(/** @type {readonly Verdict[]} */ verdicts, /** @type {Date} */ now) {
  const sections = verdicts.map((verdict) => {
    const { address, findings } = verdict;
    const rows = findings
      .map(
        ({ weight, code, what, todo }) =>
          `<tr><td>${weight}<br><small>${escaped(code)}</small></td><td>${escaped(what)}</td><td>${escaped(todo)}</td></tr>`,
      )
      .join('\n');
    const table = `<table><thead><tr><th scope="col">Weight</th><th scope="col">What is so</th><th scope="col">What to do</th></tr></thead>
<tbody>${rows}</tbody></table>`;
    return `<section><h2>${escaped(address)}</h2>
<ul>${figuresInWords(verdict)
      .map((line) => `<li>${escaped(line)}</li>`)
      .join('')}</ul>
${findings.length > 0 ? table : '<p>Nothing is found.</p>'}</section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Plein on this site</title><style>${style}</style></head>
<body><h1>Plein on this site</h1><p>Looked at on ${now.toISOString().slice(0, 10)}.</p>
${sections.join('\n')}
</body></html>
`;
}
