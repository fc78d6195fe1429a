import type { LitElement, ReactiveController } from 'lit';

/**
 * In milliseconds. A screen reader gets each change one by one before it gets the focus, and on a busy computer that
 * took half a second.
 */
const staysFor = 1000;

/**
 * Keeps an element that has the focus in the page for a moment after its host stopped rendering it, and hides it. The
 * new content can then get the focus first. A screen reader whose place goes away before the focus moves says
 * nothing of where the focus went.
 */
export function keepWhileFocusMoves(host: LitElement): void {
  host.addController(new LeavingFocus(host));
}

class LeavingFocus implements ReactiveController {
  readonly #host: LitElement;
  #around: HTMLElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    const { shadowRoot } = this.#host;
    let element = shadowRoot?.activeElement;
    for (; element instanceof HTMLElement; element = element.parentElement) {
      const leaving = element;
      leaving.remove = () => {
        removeLater(leaving);
      };
      this.#around.push(leaving);
    }
  }

  hostUpdated(): void {
    for (const element of this.#around) Reflect.deleteProperty(element, 'remove');
    this.#around = [];
  }
}

const focusedField = ':is(input,select,textarea):focus';
/** What the ids of leaving content end with. */
const suffix = '-leaving';

function removeLater(element: HTMLElement): void {
  element.dataset['leaving'] = '';
  const field = [element, ...element.querySelectorAll('*')].find((one) => one.matches(focusedField));
  // Ids and parts belong to the new content. Labels keep their fields, and a field with the focus stays as it is.
  for (const one of [
    element,
    ...element.querySelectorAll('[id],[part],[for],[aria-labelledby],[aria-describedby]'),
  ]) {
    one.removeAttribute('part');
    if (one === field) continue;
    if (one.id) one.id += suffix;
    for (const name of ['for', 'aria-labelledby', 'aria-describedby']) {
      const ids = one.getAttribute(name);
      if (ids && ids !== field?.id) one.setAttribute(name, ids.replaceAll(/\S+/g, `$&${suffix}`));
    }
  }
  // Out of the flow and without a size, so that nothing moves and the page is no longer than its new content. It is not
  // fixed and does not scroll: Firefox would put a group for it into the accessibility tree, and take out what has the
  // focus to put it back there. A screen reader then says nothing of where the focus goes.
  element.style.cssText += ';position:absolute;overflow:clip;block-size:1px;opacity:0;pointer-events:none';
  // It may be taken out before that, and `remove` of an old library fails on what has no parent.
  setTimeout(() => {
    element.parentNode?.removeChild(element);
  }, staysFor);
}
