/**
 * Functions by which an example acts as a resident. They find, press and type inside an element, and wait for
 * what it renders in answer.
 */
type Inside = HTMLElement & { readonly updateComplete?: Promise<unknown> };

const rootOf = (element: HTMLElement): ParentNode & Node => element.shadowRoot ?? element;

/** Returns the first match inside the element. Throws if there is none, so that an outdated example fails. */
export function inside<Found extends HTMLElement = HTMLElement>(
  element: HTMLElement,
  selector: string,
): Found {
  const found = rootOf(element).querySelector<Found>(selector);
  if (!found) throw new Error(`<${element.localName}> shows no "${selector}".`);
  return found;
}

/** Presses a button, a link or a choice, and waits until the element has rendered. */
export async function press(element: Inside, selector: string): Promise<void> {
  inside(element, selector).click();
  await element.updateComplete;
}

/** Resolves as soon as the first match inside the element has the focus. */
export function focusIn(element: HTMLElement, selector: string): Promise<void> {
  const control = inside(element, selector);
  return new Promise((resolve) => {
    const look = (): void => {
      if (control.matches(':focus')) resolve();
      else control.addEventListener('focus', look, { once: true });
    };
    look();
  });
}

/** Types a text in a field, in place of its value. */
export async function type(element: Inside, selector: string, text: string): Promise<void> {
  const control = inside<HTMLInputElement>(element, selector);
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Resolves with the first match as soon as the element shows it. */
export function shown<Found extends HTMLElement = HTMLElement>(
  element: HTMLElement,
  selector: string,
): Promise<Found> {
  const root = rootOf(element);
  return new Promise((resolve) => {
    const look = (): void => {
      const found = root.querySelector<Found>(selector);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    look();
  });
}
