/** Writes a text so that it stays text in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page to print. */
export interface PrintedPage {
  readonly language: string;
  readonly title: string;
  /** The HTML of each sheet. */
  readonly sheets: readonly string[];
}

/** Writes a page to print, with a section on each sheet. */
export const printedPage = ({ language, title, sheets }: PrintedPage): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
body { font: 14pt/1.5 sans-serif; }
section { break-after: page; padding: 2cm; }
strong { font-family: monospace; font-size: 1.5em; }
svg { inline-size: 5cm; block-size: 5cm; }
.poster { font-size: 1.5em; text-align: center; }
.poster svg { inline-size: 12cm; block-size: 12cm; }
</style>
</head>
<body>
${sheets.join('\n')}
</body>
</html>
`;
