import { html } from '@open-wc/testing';
import type { CallbackRequest } from '@plein/domain/contact.js';
import { showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { words } from '@plein/testing/fixtures/interaction.js';
import type { ExampleSetup } from '../examples/example.js';
import { press, shown, type } from '../examples/interact.js';
import type { PleinContactWidget } from './contact-widget.js';

export const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';

/** Shows the widget, and waits until its channels are there. */
export async function show(
  template = html`<plein-contact-widget task=${passport}></plein-contact-widget>`,
  exampleGateway: ExampleSetup = {},
): Promise<PleinContactWidget> {
  return showExample<PleinContactWidget>({
    name: 'shown',
    description: 'Shown for a test.',
    setup: exampleGateway,
    render: () => template,
    act: async (element) => {
      await shown(element, '.channels');
      // What the widget does on its page, such as claiming who is handed over, loads after its first render.
      await shown(element, '[data-crisis]');
    },
  });
}

/** The row of the channel with this name. */
export const row = (element: HTMLElement, name: string): HTMLElement => {
  const found = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.channels > li') ?? [])].find(
    (item) => words(item).includes(name),
  );
  if (!found) throw new Error(`There is no row "${name}".`);
  return found;
};
/** The requests to be called back that the gateway got. */
export const asked = (): CallbackRequest[] =>
  testGateway()
    .requests.filter(({ path }) => path === '/v1/callback-requests')
    .map(({ body }) => body as CallbackRequest);

export async function openForm(element: PleinContactWidget): Promise<void> {
  await press(element, '#call-back');
  await shown(element, 'form:not([data-leaving])');
}

export async function fillIn(element: PleinContactWidget): Promise<void> {
  await openForm(element);
  await type(element, '#name', 'A. Bewoner');
  await type(element, '#phone', '06 12345678');
  await press(element, '.choice input');
}
