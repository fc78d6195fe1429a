import ts from 'typescript';

/**
 * @typedef {{ bubbles: boolean, composed: boolean, cancelable: boolean }} EventManner
 * @typedef {object} Facts facts that the sources of an element state
 * @property {Map<string, EventManner>} events
 * @property {Set<string>} parts
 * @property {Set<string>} slots the unnamed slot is the empty string
 * @property {Set<string>} states
 * @property {Set<string>} tokens custom properties that the styles read: `--_ink`, or the public
 * `--plein-leading-text` where they read it directly
 */

/** Options with which `emit` and `announce` of the base element dispatch. @type {EventManner} */
const emitted = { bubbles: true, composed: true, cancelable: false };

/** Returns the name of an event when it is written as a string. */
const nameOf = (/** @type {ts.Expression | undefined} */ expression) =>
  expression && ts.isStringLiteralLike(expression) ? expression.text : undefined;

/** Returns the options of a `new CustomEvent`. @returns {EventManner} */
function mannerOf(/** @type {ts.Expression | undefined} */ options) {
  const properties = options && ts.isObjectLiteralExpression(options) ? options.properties : [];
  const isOn = (/** @type {string} */ name) =>
    properties.some(
      (one) =>
        ts.isPropertyAssignment(one) &&
        one.name.getText() === name &&
        one.initializer.kind === ts.SyntaxKind.TrueKeyword,
    );
  return { bubbles: isOn('bubbles'), composed: isOn('composed'), cancelable: isOn('cancelable') };
}

/** Returns the event that a node dispatches. @returns {[name: string, manner: EventManner] | undefined} */
function eventOf(/** @type {ts.Node} */ node) {
  if (ts.isNewExpression(node) && node.expression.getText() === 'CustomEvent') {
    const name = nameOf(node.arguments?.[0]);
    return name ? [name, mannerOf(node.arguments?.[1])] : undefined;
  }
  if (ts.isCallExpression(node) && /(^|[.#])emit$/.test(node.expression.getText())) {
    const name = nameOf(node.arguments[0]);
    return name ? [name, emitted] : undefined;
  }
  if (ts.isCallExpression(node) && /[.#]announce$/.test(node.expression.getText()))
    return ['plein-measure', emitted];
  return undefined;
}

/**
 * Reads the events that the sources of one element dispatch, and the names in their templates and styles.
 * @param {readonly ts.SourceFile[]} sources
 * @returns {Facts}
 */
export function sourceFacts(sources) {
  /** @type {Facts} */
  const facts = {
    events: new Map(),
    parts: new Set(),
    slots: new Set(),
    states: new Set(),
    tokens: new Set(),
  };
  const visit = (/** @type {ts.Node} */ node) => {
    const event = eventOf(node);
    if (event?.[0].startsWith('plein-')) facts.events.set(...event);
    ts.forEachChild(node, visit);
  };
  // An element without styles reads no tokens, even if a module that it shares with others does.
  const hasStyles = /^\s*static (override )?(readonly )?styles\b/m.test(sources[0]?.text ?? '');
  for (const source of sources) {
    visit(source);
    const { text } = source;
    for (const [, names = ''] of text.matchAll(/<[\w-]+(?:\s(?:[^<>]|=>)*?)?\spart="([^"$]+)"/g))
      for (const name of names.split(/\s+/)) facts.parts.add(name);
    for (const [, attributes = ''] of text.matchAll(/<slot\b([^>]*)>/g))
      facts.slots.add(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? '');
    for (const [, name = ''] of text.matchAll(/\.states(?:\?)?\.add\('([^']+)'\)/g)) facts.states.add(name);
    if (hasStyles)
      for (const [, name = ''] of text.matchAll(/var\((--(?:_|plein-)[\w-]+)/g)) facts.tokens.add(name);
  }
  return facts;
}
