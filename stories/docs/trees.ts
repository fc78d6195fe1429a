const files = import.meta.glob<Record<string, string>>('../../packages/components/trees/*.json', {
  eager: true,
  import: 'default',
});

/** Accessibility tree of an example: a line for each item, with its role and name. */
export const treeOf = (tag: string, example: string): string | undefined =>
  files[`../../packages/components/trees/${tag}.json`]?.[example];
