const files = import.meta.glob<Record<string, string>>('../../packages/components/trees/*.json', {
  eager: true,
  import: 'default',
});

/** What assistive technology finds in an example: a line for each thing with its role and name. */
export const treeOf = (tag: string, example: string): string | undefined =>
  files[`../../packages/components/trees/${tag}.json`]?.[example];
