const warned = new Set<string>();

/** Warns on the console, once per page: what is wrong in the page, and what to write instead. */
export function warnOnce({ localName }: Element, message: string): void {
  const text = `<${localName}> ${message}`;
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}
