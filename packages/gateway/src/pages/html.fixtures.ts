import assert from 'node:assert/strict';

/** The value of a hidden field of a form. */
export function hiddenIn(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

export const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

/** Every control has a label or stands in a named group, ids are unique, and links to fields lead somewhere. */
export function checkStructure(html: string): void {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
  assert.equal(new Set(ids).size, ids.length, 'ids are unique');
  for (const [control] of html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)) {
    if (control.includes('type="hidden"')) continue;
    const id = /id="([^"]+)"/.exec(control)?.[1];
    assert.ok(id && html.includes(`for="${id}"`), `a label for ${control}`);
  }
  for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(id ?? ''), `#${id}`);
  for (const [, described] of html.matchAll(/aria-describedby="([^"]+)"/g)) {
    for (const id of (described ?? '').split(' ')) assert.ok(ids.includes(id), `description ${id}`);
  }
  assert.equal([...html.matchAll(/<h1/g)].length, 1);
  assert.match(html, /<html lang="(nl|en)">/);
  assert.doesNotMatch(html, /<script| on\w+=| style="/);
}
