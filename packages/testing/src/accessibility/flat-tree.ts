/**
 * Nodes in the order in which they are rendered: the flat tree, with the light children of an element at its
 * slots.
 */
export function* flatNodes(node: Node): Generator<Node> {
  yield node;
  for (const child of flatChildren(node)) yield* flatNodes(child);
}

function flatChildren(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : node.childNodes;
  }
  if (node instanceof Element && node.shadowRoot) return node.shadowRoot.childNodes;
  return node.childNodes;
}

/** Parent of a node in the flat tree. */
export function flatParent(node: Node): Element | null {
  if ((node instanceof Element || node instanceof Text) && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The element and its ancestors in the flat tree, from the inside out. */
export function* flatAncestors(element: Element | null): Generator<Element> {
  for (let current = element; current; current = flatParent(current)) yield current;
}

/** Whether the element is visible. Text for screen readers only is not. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  return ![...flatAncestors(element)].some((each) => getComputedStyle(each).clipPath === 'inset(50%)');
}

/** The shadow root of an element, and those inside it. */
export function* shadowRoots(within: Element): Generator<ShadowRoot> {
  for (const node of flatNodes(within)) {
    if (node instanceof Element && node.shadowRoot) yield node.shadowRoot;
  }
}

/** Name of an element in messages: tag, id, classes and part, after its host. */
export function nameOf(element: Element): string {
  const { localName, id, part, classList } = element;
  const own = [
    localName,
    id && `#${id}`,
    ...[...classList].map((name) => `.${name}`),
    part.length > 0 ? `[part=${part.value}]` : '',
  ].join('');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? `${root.host.localName} » ${own}` : own;
}
