/**
 * @typedef {import('./published-elements.mjs').Element} Element
 * @typedef {import('./source-facts.mjs').Facts} Facts
 */

/** Returns the parts of an element that its users can name. */
const named = (/** @type {Element} */ element) => ({
  property: (element.members ?? []).filter(({ kind }) => kind === 'field'),
  method: (element.members ?? []).filter(({ kind }) => kind === 'method'),
  attribute: element.attributes ?? [],
  event: element.events ?? [],
  slot: element.slots ?? [],
  part: element.cssParts ?? [],
  state: element.cssStates ?? [],
  'custom property': element.cssProperties ?? [],
});

/** Returns the names without a description, and the names that are described twice. */
function descriptionProblems(/** @type {Element} */ element) {
  const problems = element.description ? [] : ['has no description. Write one above the class.'];
  for (const [kind, things] of Object.entries(named(element))) {
    const seen = new Set();
    for (const { name, description } of things) {
      if (!description?.trim()) problems.push(`the ${kind} "${name}" has no description.`);
      if (seen.has(name)) problems.push(`the ${kind} "${name}" is described twice.`);
      seen.add(name);
    }
  }
  return problems;
}

/** Returns the names that are in the comment of the class but not in the sources, or the reverse. */
function differences(
  /** @type {string} */ kind,
  /** @type {string} */ tag,
  /** @type {readonly { name: string }[]} */ described,
  /** @type {Iterable<string>} */ found,
) {
  const inComment = new Set(described.map(({ name }) => name));
  const inSources = new Set(found);
  return [
    ...[...inSources]
      .filter((name) => !inComment.has(name))
      .map((name) => `the ${kind} "${name}" is not described. Add @${tag} above the class.`),
    ...[...inComment]
      .filter((name) => !inSources.has(name))
      .map((name) => `the ${kind} "${name}" is described, but nothing in its sources has it.`),
  ];
}

/** Returns the types of events and properties that are missing, or that users cannot import. */
function typeProblems(/** @type {Element} */ element, /** @type {string} */ definition) {
  const problems = [];
  for (const { name, type } of element.events ?? []) {
    const text = type?.text ?? '';
    if (!text.startsWith('CustomEvent<')) {
      problems.push(`the event "${name}" has no type. Write @fires {CustomEvent<…>} ${name}.`);
    } else if (!definition.includes(`'${name}': ${text.replaceAll(/,(?= \w+:)/g, ';')};`)) {
      problems.push(`the event "${name}" is not typed for addEventListener. Add it to its define module.`);
    }
  }
  for (const member of element.members ?? []) {
    if (member.kind === 'field' && !member.type?.text)
      problems.push(`the property "${member.name}" has no type.`);
  }
  for (const { name, fieldName } of element.attributes ?? []) {
    if (!element.members?.some((member) => member.name === fieldName))
      problems.push(`the attribute "${name}" belongs to no property.`);
  }
  return problems;
}

/**
 * Returns the differences between the description of an element and its sources, as sentences with
 * instructions.
 * @param {Element} element
 * @param {Facts} facts the facts of its sources
 * @param {string} definition the text of the module that defines its tag
 * @returns {string[]}
 */
export function elementProblems(element, facts, definition) {
  return [
    ...descriptionProblems(element),
    ...differences('part', 'csspart', element.cssParts ?? [], facts.parts),
    ...differences('slot', 'slot', element.slots ?? [], facts.slots),
    ...differences('state', 'cssstate', element.cssStates ?? [], facts.states),
    ...differences('event', 'fires', element.events ?? [], facts.events.keys()),
    ...typeProblems(element, definition),
  ].map((problem) => `<${element.tagName}>: ${problem}`);
}
