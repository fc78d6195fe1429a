/** Marks that elements set on themselves. They say nothing of colours or sizes. */
const ownMarks: readonly (string | null)[] = ['data-form', 'data-plein-failed', 'data-plein-filled'];

/** What may come into a page or leave it without a change of its styles. */
const withoutStyles = 'script,title,link:not([rel~=stylesheet])';

/**
 * Returns whether a change of the page may change its styles. What an element does itself must not be among them: its
 * colours would be read again, and those of every other element on the page.
 */
export const concernsStyles = ({ type, attributeName, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'attributes'
    ? !ownMarks.includes(attributeName)
    : type === 'characterData' ||
      [...addedNodes, ...removedNodes].some(
        (node) => !(node instanceof Element && node.matches(withoutStyles)),
      );
