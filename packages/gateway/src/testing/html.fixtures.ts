import assert from 'node:assert/strict';

/** Returns the value of a hidden field of a form. */
export function hiddenIn(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

export const languageOf = (html: string) => /<html[^>]* lang="([^"]*)"/.exec(html)?.[1];

export const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

/**
 * Returns the element as the server rendered it: the content of its declarative shadow root, without Lit's
 * markers.
 */
export function renderedIn(html: string): string {
  const rendered = /<template shadowroot[^>]*>(.*)<\/template>/s.exec(html)?.[1] ?? '';
  return rendered.replace(/^<style>.*?<\/style>/s, '').replaceAll(/<!--.*?-->/gs, '');
}

/** Returns the text of the element, as a resident reads it. */
export function textIn(html: string): string {
  return renderedIn(html)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => characters[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

/**
 * Asserts that every control has a label, ids are unique, internal links have a target and no script is
 * inline.
 */
export function checkStructure(html: string): void {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
    'ids are unique',
  );
  for (const found of html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)) {
    const [control] = found;
    if (control.includes('type="hidden"')) continue;
    const id = /\sid="([^"]+)"/.exec(control)?.[1];
    const named = /\saria-labelledby="([^"]+)"/.exec(control)?.[1]?.split(' ') ?? [];
    if (named.length > 0 && named.every((name) => ids.includes(name))) continue;
    const before = html.slice(0, found.index);
    const isInLabel = before.lastIndexOf('<label') > before.lastIndexOf('</label');
    assert.ok(isInLabel || (id && html.includes(`for="${id}"`)), `a label for ${control}`);
  }
  for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(id ?? ''), `#${id}`);
  for (const [, described] of html.matchAll(/aria-describedby="([^"]+)"/g)) {
    for (const id of (described ?? '').split(' ')) assert.ok(ids.includes(id), `description ${id}`);
  }
  assert.equal([...html.matchAll(/<h1/g)].length, 1);
  assert.match(html, /<html[^>]* lang="[a-z]{2}"/s);
  for (const [script] of html.matchAll(/<script[^>]*>/g))
    assert.match(script, /type="application\/json"|type="module" src="\/embed\/(?:plein|recount)\.js"/);
  assert.doesNotMatch(html, /<[^>]* (?:on\w+|style)="/);
}

/** Returns the HTML of an answer with this status, whose structure is sound. */
export async function pageOf(response: Response, status = 200, asked = ''): Promise<string> {
  assert.equal(response.status, status, asked || undefined);
  const html = await response.text();
  checkStructure(html);
  return html;
}
