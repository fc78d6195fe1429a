type VersionedElement = CustomElementConstructor & { readonly version?: string };

const warned = new Set<string>();

/**
 * Defines a tag once. The same version a second time is ignored silently. Another version is ignored with one
 * warning, so that two copies of Plein on one page cannot break it.
 */
export function define(tag: string, element: VersionedElement): void {
  const existing = customElements.get(tag) as VersionedElement | undefined;
  if (!existing) {
    customElements.define(tag, element);
    return;
  }
  if (existing.version === element.version || warned.has(tag)) return;
  warned.add(tag);
  console.warn(
    `<${tag}> ${String(existing.version)} is loaded already; version ${String(element.version)} is left out.`,
  );
}
