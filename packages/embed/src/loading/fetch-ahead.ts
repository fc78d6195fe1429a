import type { PageFiles } from './page-files.js';

/**
 * Makes a function that fetches all files of an element side by side. Without it a browser finds each file
 * only in the file that imports it, one round trip later.
 *
 * @param scriptUrl the address of the script, which the files lie beside
 */
export function filesAhead(
  page: Document,
  scriptUrl: string,
  { elements, terms, kinds }: PageFiles,
): (tag: string) => void {
  const asked = new Set<string>();
  return (tag) => {
    const language = page.documentElement.lang.replace(/-.*/, '').toLowerCase();
    const [, ofLanguage = []] = Object.entries(terms).find(([name]) => name === language) ?? [];
    const ofKinds = [...page.querySelectorAll(`${tag}[kind]`)].flatMap(
      (poll) => kinds[poll.getAttribute('kind') ?? ''] ?? [],
    );
    for (const file of [...(elements[tag] ?? []), ...ofKinds, ...ofLanguage]) {
      if (asked.has(file)) continue;
      asked.add(file);
      const link = page.createElement('link');
      link.rel = 'modulepreload';
      link.href = new URL(file, scriptUrl).href;
      page.head.append(link);
    }
  };
}
