/** Characters of a host that has no special meaning in a header: a name in its ASCII form, or an address. */
const plainHost = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::\d+)?$/;

/**
 * Returns the address of a website, or undefined where the text is none: `http` or `https`, with a host that
 * is safe in a header, and without a user name.
 */
export function webAddress(text: string): URL | undefined {
  if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return plainHost.test(url.host) && url.username === '' && url.password === '' ? url : undefined;
}
