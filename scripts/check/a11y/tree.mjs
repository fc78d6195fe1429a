/**
 * @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} AXNode
 * @typedef {import('puppeteer-core').Protocol.DOM.Node} DOMNode
 * @typedef {{ kind: 'text', text: string }} Words
 * @typedef {{ kind: 'node', head: string, name: string, children: Entry[] }} Entrance
 * @typedef {Words | Entrance} Entry
 * @typedef {{ text: string, named: number, nameless: string[] }} Tree `named`: how many roles have a name
 */

/** Roles that only arrange or mark text. */
const transparent = new Set([
  'Abbr',
  'Legend',
  'Section',
  'code',
  'emphasis',
  'generic',
  'mark',
  'none',
  'strong',
  'time',
]);

/** Roles that only repeat content of other nodes. */
const silent = new Set(['InlineTextBox', 'LineBreak', 'ListMarker']);

/** Roles that nobody can use or understand without a name. */
const mustHaveName = new Set([
  'alertdialog',
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'group',
  'image',
  'link',
  'listbox',
  'meter',
  'option',
  'progressbar',
  'radio',
  'radiogroup',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'tabpanel',
  'textbox',
]);

/** Our own names for roles that Chromium names after its classes. @type {Record<string, string>} */
const plainRoles = {
  DescriptionList: 'description list',
  DescriptionListDetail: 'definition',
  DescriptionListTerm: 'term',
  Details: 'details',
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  Figcaption: 'caption',
  SvgRoot: 'image',
  StaticText: 'text',
};

/** Text that differs between runs. It does not belong in a tree that is compared. */
const changing = /[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-|\blit\$|https?:\/\/(127\.0\.0\.1|localhost):/;

/** Attribute of the element whose tree is read. The rest of the page is not part of the example. */
const rootMark = 'data-plein-tree';

/**
 * Reads the accessibility tree of one element of the page, as Chromium computes it.
 * @param {import('puppeteer-core').CDPSession} session
 */
export async function readTree(session) {
  const [{ nodes }, { root }] = await Promise.all([
    session.send('Accessibility.getFullAXTree'),
    session.send('DOM.getDocument', { depth: -1, pierce: true }),
  ]);
  const marked = withAttribute(root, rootMark);
  if (marked.size !== 1) throw new Error(`${marked.size} elements have ${rootMark}.`);
  // A modal dialog removes everything around it from the tree, so the marked element may be missing.
  const top = nodes.find(({ backendDOMNodeId }) => marked.has(backendDOMNodeId ?? -1)) ?? nodes[0];
  const tree = describeTree(nodes, { top, current: withAttribute(root, 'aria-current') });
  if (changing.test(tree.text)) throw new Error(`The tree has text that changes between runs:\n${tree.text}`);
  return tree;
}

/**
 * Returns the value of an attribute for every node that has it. The accessibility tree omits `aria-current`.
 */
function withAttribute(/** @type {DOMNode} */ root, /** @type {string} */ name) {
  /** @type {Map<number, string>} */
  const found = new Map();
  const look = (
    /** @type {DOMNode} */ { attributes = [], backendNodeId, children = [], shadowRoots = [] },
  ) => {
    const index = attributes.indexOf(name);
    if (index >= 0 && index % 2 === 0) found.set(backendNodeId, attributes[index + 1] ?? '');
    for (const child of [...shadowRoots, ...children]) look(child);
  };
  look(root);
  return found;
}

/**
 * Describes a tree as indented lines of role, name and states.
 * @param {readonly AXNode[]} nodes
 * @param {{ top?: AXNode | undefined, current?: ReadonlyMap<number, string> }} [options] `top`: the node
 * whose content is described, by default the first; `current`: value of `aria-current` by node
 * @returns {Tree}
 */
export function describeTree(nodes, { top = nodes[0], current = new Map() } = {}) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {string[]} */
  const nameless = [];
  let named = 0;

  /** @returns {Entry[]} */
  const childrenOf = (/** @type {AXNode} */ { childIds = [] }) =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      return child ? entriesOf(child) : [];
    });

  /** @returns {Entry[]} */
  const entriesOf = (/** @type {AXNode} */ node) => {
    const role = String(node.role?.value ?? 'none');
    const name = tidy(node.name?.value);
    if (silent.has(role)) return [];
    if (role === 'StaticText')
      return !node.ignored && name ? [{ kind: 'text', text: String(node.name?.value) }] : [];
    const children = asRead(childrenOf(node));
    if (node.ignored || (transparent.has(role) && !name)) return children;
    if (role === 'group' && !name && isFold(children)) return children;
    // The text of a label is the name of its control.
    if (role === 'LabelText') return children.filter(({ kind }) => kind === 'node');
    if (name) named += 1;
    const head = headOf(node, role, name, current);
    if (!name && mustHaveName.has(role)) nameless.push(head);
    return [{ kind: 'node', head, name, children: valueIsSaid(node) ? [] : withoutEcho(children, name) }];
  };

  const entries = top ? childrenOf(top) : [];
  return { text: entries.flatMap((entry) => linesOf(entry)).join('\n'), named, nameless };
}

const tidy = (/** @type {unknown} */ value) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';

/**
 * Returns whether a group is a `details` element. Only such a group begins with a summary, which describes
 * it.
 */
const isFold = (/** @type {Entry[]} */ [first]) => first?.kind === 'node' && first.head.startsWith('summary');

const valueIsSaid = (/** @type {AXNode} */ { role }) =>
  ['textbox', 'searchbox', 'combobox', 'spinbutton'].includes(String(role?.value));

/** Joins the texts of one sentence. @returns {Entry[]} */
function asRead(/** @type {Entry[]} */ entries) {
  /** @type {Entry[]} */
  const read = [];
  for (const entry of entries) {
    const last = read.at(-1);
    const joined =
      entry.kind === 'text' &&
      last?.kind === 'text' &&
      (/\s$|\($/.test(last.text) || /^[\s,.:;!?)%]/.test(entry.text));
    if (joined) read[read.length - 1] = { kind: 'text', text: last.text + entry.text };
    else read.push(entry);
  }
  return read;
}

/** Returns the children without texts that only repeat the name. @returns {Entry[]} */
function withoutEcho(/** @type {Entry[]} */ children, /** @type {string} */ name) {
  if (!name) return children;
  const saysAgain = (/** @type {Entry} */ entry) => entry.kind === 'text' && name.includes(tidy(entry.text));
  return children.every(saysAgain)
    ? []
    : children.filter((entry) => !(entry.kind === 'text' && tidy(entry.text) === name));
}

/** Returns role, name and states in one line. */
function headOf(
  /** @type {AXNode} */ node,
  /** @type {string} */ role,
  /** @type {string} */ name,
  /** @type {ReadonlyMap<number, string>} */ current,
) {
  const states = new Map((node.properties ?? []).map(({ name: key, value }) => [String(key), value.value]));
  const has = (/** @type {string} */ key) => ![undefined, false, 'false', ''].includes(states.get(key));
  const own = current.get(node.backendDOMNodeId ?? -1);
  const said = [
    ...['checked', 'pressed'].flatMap((key) =>
      states.has(key)
        ? [`${has(key) ? '' : 'not '}${states.get(key) === 'mixed' ? 'partly ' : ''}${key}`]
        : [],
    ),
    ...(states.has('expanded') ? [has('expanded') ? 'expanded' : 'collapsed'] : []),
    ...['selected', 'disabled', 'required', 'invalid', 'readonly', 'modal', 'busy', 'focused'].filter(has),
    ...(own && own !== 'false' ? [`current ${own === 'true' ? '' : own}`.trim()] : []),
    ...(has('live') && states.get('live') !== 'off' ? [`live ${String(states.get('live'))}`] : []),
    ...(states.has('valuemax') ? [`${tidy(states.get('valuemin'))}–${tidy(states.get('valuemax'))}`] : []),
  ];
  const value = tidy(node.value?.value);
  const description = tidy(node.description?.value);
  const level = states.get('level');
  return [
    plainRoles[role] ?? role,
    ...(role === 'heading' && level !== undefined ? [String(level)] : []),
    ...(name ? [JSON.stringify(name)] : []),
    ...(value && value !== name
      ? [`= ${JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value)}`]
      : []),
    ...(said.length > 0 ? [`[${said.join(', ')}]`] : []),
    ...(description && description !== name ? [`— ${description}`] : []),
  ].join(' ');
}

/** @returns {string[]} */
function linesOf(/** @type {Entry} */ entry, /** @type {string} */ margin = '') {
  if (entry.kind === 'text') return [`${margin}text ${JSON.stringify(tidy(entry.text))}`];
  const { head, name, children } = entry;
  const words = children.flatMap((child) => (child.kind === 'text' ? [tidy(child.text)] : []));
  if (!name && words.length > 0 && words.length === children.length)
    return [`${margin}${head}: ${words.join(' ')}`];
  return [`${margin}${head}`, ...children.flatMap((child) => linesOf(child, `${margin}  `))];
}
