import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Document, Element, Node } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native.js';
import { Request, Response } from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import { Page } from '@siteimprove/alfa-web';

const isAsked = Conformance.isAA();
const conformanceRules = rules.filter((rule) =>
  rule.hasRequirement((requirement) => Criterion.isCriterion(requirement) && isAsked(requirement)),
);

/**
 * Faults of WCAG A and AA that Alfa finds in the page around an example: a line for each node, with the rule, the node
 * and the reason. Alfa reads the tree and the style sheets itself, and computes names, boxes and cascade without the
 * browser. What it cannot tell is no fault.
 */
export async function troubleByAlfa(): Promise<string[]> {
  const device = Device.standard();
  const document = Node.from(await Native.fromNode(globalThis.document), device);
  const page = Page.of(Request.empty(), Response.empty(), document, device);
  const outcomes = await Audit.of(page, conformanceRules).evaluate();
  return [...outcomes].flatMap((outcome) => {
    if (!Outcome.isFailed(outcome)) return [];
    const { target, rule, expectations } = outcome;
    // The page is that of the tests: only its elements are ours.
    if (Document.isDocument(target)) return [];
    if (Node.isNode(target) && isForListeners(target) && rule.uri.endsWith('/sia-r83')) return [];
    if (Node.isNode(target) && isFolded(target) && rule.uri.endsWith('/sia-r113')) return [];
    const reasons = [...expectations].flatMap(([, result]) =>
      result.isErr() ? [result.getErrUnsafe().message] : [],
    );
    const at = Node.isNode(target) ? target.path(Node.composedNested) : String(target);
    return [`${rule.uri.replace(/.*\//, '')} on ${at}: ${reasons.join('; ')}`];
  });
}

/**
 * Whether text is clipped on purpose, because it is for screen readers. Alfa knows that of paragraphs, and takes such a
 * caption of a table for text that is cut off (rule 83).
 */
const isForListeners = (node: Node): boolean =>
  node
    .ancestors(Node.composedNested)
    .some((one) => Element.isElement(one) && one.classes.includes('hidden-visually'));

/**
 * Whether an element stands in a closed `details`, below its summary. Nobody can press it there, but it has a box,
 * which Alfa takes for one that another target covers (rule 113).
 */
function isFolded(node: Node): boolean {
  const around = [node, ...node.ancestors(Node.composedNested)].filter(Element.isElement);
  const place = around.findIndex(({ name }) => name === 'details' || name === 'summary');
  const nearest = around[place];
  return nearest?.name === 'details' && place > 0 && nearest.attribute('open').isNone();
}
