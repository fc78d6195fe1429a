import type { AxeResults, RunOptions } from 'axe-core';

interface Axe {
  run(context: Element, options: RunOptions): Promise<AxeResults>;
}

declare global {
  /** The script of axe sets this. */
  var axe: Axe | undefined;
}

const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations'],
};

/**
 * Faults that axe finds in an element: a line for each node, with the rule, its impact, the node and the
 * reason.
 */
export async function troubleByAxe(element: Element): Promise<string[]> {
  if (!globalThis.axe) await import('axe-core');
  if (!globalThis.axe) throw new Error('axe did not load.');
  const { violations } = await globalThis.axe.run(element, options);
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message)[0] ?? '';
      return `${id} (${impact ?? 'minor'}) on ${target.flat().join(' » ')}: ${why}`;
    }),
  );
}
