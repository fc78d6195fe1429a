import { focused } from '../controllers/focused.js';
import type { Settings } from '../settings/settings.js';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A Plein element on a page. */
type Attended = HTMLElement & { readonly settings: Settings };

/** An element whose form opens on request, with values that were filled in before. */
interface OpensForm {
  requestCallback?(attachment: { readonly values: Readonly<Record<string, string>> }): void;
}

const started = new WeakSet<Element>();
const callbackFields = ['name', 'phone', 'slot', 'question'];

/** Types of an input whose value is not for another field, or that a script may not set. */
const ownTypes = /^(?:hidden|submit|button|image|reset|file|password)$/;

/**
 * Takes over from the fallback of an element without loss. While the focus is in the fallback, the element keeps
 * showing it; this renders the element again when the focus leaves. What stands in the fields of the fallback
 * then goes into the fields of the element with the same names, as soon as the element has them.
 *
 * @param renew renders the element again
 */
export function watchFallback(element: Attended & OpensForm, renew: () => void): void {
  const root = element.shadowRoot;
  if (!root || !element.firstElementChild || started.has(element)) return;
  started.add(element);
  const showsFallback = (): boolean => (root.lastElementChild?.localName ?? 'slot') === 'slot';
  let waiting: Field[] | undefined;
  let isReleased = false;
  const leave = (): void => {
    // The focus is on its way until this task ends.
    setTimeout(() => {
      if (!showsFallback()) return;
      isReleased = true;
      // A pressed button gets its click first: Safari takes the focus off a field without giving it to a button.
      if (!element.matches(':active')) renew();
      else for (const name of ['pointerup', 'pointercancel']) addEventListener(name, leave, { once: true });
    });
  };
  const follow = (): void => {
    const hasFailed = root.querySelector('slot[failed]') !== null;
    // `plein.css` reserves no room for an element that shows its fallback for good.
    element.toggleAttribute('data-plein-failed', hasFailed);
    if (hasFailed) void explain(element);
    if (hasFailed || showsFallback()) return;
    if (!waiting) {
      element.removeEventListener('focusout', leave);
      waiting = [...element.querySelectorAll<Field>('input,textarea,select')].filter(isFilledIn);
      if (openForm(element, waiting)) waiting = waiting.filter(({ name }) => !callbackFields.includes(name));
      if (isReleased) focused()?.scrollIntoView({ block: 'nearest' });
      giveRoomBack(element, root);
    }
    waiting = waiting.filter((field) => !pourInto(root, field));
    if (waiting.length === 0) changes.disconnect();
  };
  const changes = new MutationObserver(follow);
  changes.observe(root, { childList: true, subtree: true });
  element.addEventListener('focusout', leave);
  follow();
}

/**
 * Leaves no blank below the content where nothing moves that a resident sees: `plein.css` reserves room for more than
 * most pages show.
 */
function giveRoomBack(element: Element, { children }: ShadowRoot): void {
  const end = Math.max(...[...children].map((child) => child.getBoundingClientRect().bottom));
  element.toggleAttribute('data-plein-filled', end >= innerHeight);
}

/** Tells the editor why the element could not show what it should. */
async function explain({ settings: { profile } }: Attended): Promise<void> {
  const loaded = await import('../controllers/explain-failure.js').catch(() => undefined);
  await loaded?.explainFailure(profile);
}

/** Whether somebody typed or chose something in a field. */
function isFilledIn(field: Field): boolean {
  if (ownTypes.test(field.type)) return false;
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
    return field.selectedIndex !== Math.max(0, first);
  }
  if (isChoice(field)) return field.checked && !field.defaultChecked;
  return field.value !== field.defaultValue;
}

const isChoice = (field: Field): field is HTMLInputElement => /^(?:radio|checkbox)$/.test(field.type);

/** Opens the callback form if the fallback has one that was filled in. */
function openForm(element: OpensForm, fields: readonly Field[]): boolean {
  const values = fields.filter(({ name }) => callbackFields.includes(name));
  if (!element.requestCallback || values.length === 0) return false;
  element.requestCallback({ values: Object.fromEntries(values.map(({ name, value }) => [name, value])) });
  return true;
}

/** Fills the field of the element with the same name. Returns whether the element has one. */
function pourInto(root: ShadowRoot, from: Field): boolean {
  const named = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    `:is(input,textarea)[name="${CSS.escape(from.name)}"]`,
  );
  const target = [...named].find((field) => !isChoice(field) || field.value === from.value);
  if (!target) return false;
  if (isChoice(target)) {
    target.checked = true;
    target.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (!target.value) {
    target.value = from.value;
    if (
      !(from instanceof HTMLSelectElement) &&
      from.selectionStart !== null &&
      target.selectionStart !== null
    )
      target.setSelectionRange(from.selectionStart, from.selectionEnd);
    target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  return true;
}
