interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const manifests = import.meta.glob<Manifest>('../../packages/components/custom-elements.json', {
  eager: true,
  import: 'default',
});

function declarationOf(tag: string): Declaration | undefined {
  return Object.values(manifests)
    .flatMap(({ modules }) => modules.flatMap((module) => module.declarations ?? []))
    .find(({ tagName }) => tagName === tag);
}

/** The parts of an element that a page can style, from the manifest. */
export const partsOf = (tag: string): readonly Named[] => declarationOf(tag)?.cssParts ?? [];

/** Names of the custom properties that an element reads, from the manifest. */
export const tokensReadBy = (tag: string): readonly string[] =>
  (declarationOf(tag)?.cssProperties ?? []).map(({ name }) => name);
