/** One semantic token, read from the source in the DTCG format. */
export interface Token {
  /** Name without dashes in front: `color-ink`. The custom property is `--plein-<name>`. */
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly dark: string | undefined;
  readonly description: string;
  /** Custom properties of the page's own theme that are tried in this order, without `--`. */
  readonly bridge: readonly string[];
}

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** All tokens of a DTCG tree, in the order of the source. A token without a type takes its group's. */
export function flatten(tree: unknown, path: readonly string[] = [], groupType = ''): Token[] {
  if (!isNode(tree)) return [];
  const type = typeof tree['$type'] === 'string' ? tree['$type'] : groupType;
  if ('$value' in tree) return [readToken(tree, path, type)];
  return Object.entries(tree)
    .filter(([key]) => !key.startsWith('$'))
    .flatMap(([key, child]) => flatten(child, [...path, key], type));
}

function readToken(node: Node, path: readonly string[], type: string): Token {
  const extensions = isNode(node['$extensions']) ? node['$extensions']['nl.plein'] : undefined;
  const own = isNode(extensions) ? extensions : {};
  return {
    name: path.join('-'),
    type,
    value: String(node['$value']),
    dark: typeof own['dark'] === 'string' ? own['dark'] : undefined,
    description: String(node['$description'] ?? ''),
    bridge: Array.isArray(own['bridge']) ? own['bridge'].map(String) : [],
  };
}
