import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { closeExampleGateway, openExampleGateway, settle } from '@plein/testing/fixtures/example.js';
import { focused, keys } from '@plein/testing/fixtures/interaction.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { inside, press, shown } from '../examples/interact.js';
import './chat-launcher.define.js';
import type { PleinChatLauncher } from './chat-launcher.js';

/** Whether what floats lies over an element, in view. */
function covers(float: HTMLElement, target: Element): boolean {
  if (getComputedStyle(float).opacity === '0' || !float.checkVisibility()) return false;
  const one = float.getBoundingClientRect();
  const other = target.getBoundingClientRect();
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** The driver of WebKit has no command for the size of the view, which these tests need. */
const canSizeView = !/AppleWebKit/.test(navigator.userAgent) || /Chrome\//.test(navigator.userAgent);

describe('what floats beside what has the focus', () => {
  let launcher: PleinChatLauncher;

  beforeEach(function () {
    if (!canSizeView) this.skip();
  });

  /** A page with a column of links, whose last one stands at its very end. */
  async function showPage(width: number, height: number, count = 24): Promise<HTMLAnchorElement[]> {
    await setViewport({ width, height });
    await openExampleGateway();
    const page = await fixture<HTMLElement>(
      html`<div style="position: absolute; inset: 0 0 auto">
        ${Array.from(
          { length: count },
          (_, index) => html`<a href="#row" style="display: block; block-size: 64px">Row ${index}</a>`,
        )}
        <plein-chat-launcher></plein-chat-launcher>
      </div>`,
    );
    launcher = page.querySelector('plein-chat-launcher') as PleinChatLauncher;
    await settle(launcher);
    return [...page.querySelectorAll('a')];
  }

  const floats = (): HTMLElement[] => [
    ...(launcher.shadowRoot?.querySelectorAll<HTMLElement>('.pill, .panel[open]') ?? []),
  ];

  async function expectClear(target: Element): Promise<void> {
    await waitUntil(
      () => floats().every((float) => !covers(float, target)),
      `${target.textContent} is clear`,
    );
    const { top, bottom } = target.getBoundingClientRect();
    expect(top, `${target.textContent} in view`).to.be.at.least(-1);
    expect(bottom, `${target.textContent} in view`).to.be.at.most(innerHeight + 1);
  }

  const openPanel = async (): Promise<HTMLDialogElement> => {
    await press(launcher, '.pill');
    const dialog = await shown<HTMLDialogElement>(launcher, 'dialog[open]');
    await settle(launcher);
    return dialog;
  };

  afterEach(async () => {
    await closeExampleGateway();
    if (canSizeView) await setViewport({ width: 800, height: 600 });
  });

  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const) {
    it(`leaves each row clear at ${String(width)} × ${String(height)}, also the last of the page`, async () => {
      for (const row of await showPage(width, height)) {
        row.focus();
        await expectClear(row);
      }
    });
  }

  it('leaves each row clear while the panel is open, and shows the panel when the focus comes to it', async () => {
    const rows = await showPage(1280, 720);
    const dialog = await openPanel();
    for (const row of rows) {
      row.focus();
      await expectClear(row);
    }
    expect(dialog.open).to.equal(true);
    inside(launcher, '#question').focus();
    await waitUntil(() => getComputedStyle(dialog).opacity === '1');
  });

  it('brings a panel that stepped aside back by the button', async () => {
    const [row] = await showPage(1280, 720);
    const dialog = await openPanel();
    row?.focus();
    await waitUntil(() => getComputedStyle(dialog).opacity === '0');
    inside(launcher, '.pill').click();
    await waitUntil(() => getComputedStyle(dialog).opacity === '1');
    expect(dialog.open).to.equal(true);
    expect(focused()?.id).to.equal('question');
  });

  it('shows the panel while a field of the contact widget in it has the focus', async () => {
    await showPage(1280, 720);
    const dialog = await openPanel();
    await press(launcher, '.person');
    const contact = await shown(launcher, 'plein-contact-widget');
    await shown(contact, 'form');
    await settle(contact);
    const field = inside(contact, 'input');
    field.focus();
    // The panel looks again in the frame after the focus came.
    await nextFrame();
    await nextFrame();
    expect(focused()?.id).to.equal(field.id);
    expect(getComputedStyle(dialog).opacity).to.equal('1');
  });

  it('closes on Escape from the page, and leaves the focus there', async () => {
    const [row] = await showPage(1280, 720);
    const dialog = await openPanel();
    row?.focus();
    await keys('Escape');
    await waitUntil(() => !dialog.open);
    await settle(launcher);
    expect(focused()).to.equal(row);
  });

  it('leaves Escape to what the page does with it', async () => {
    const [row] = await showPage(1280, 720);
    const dialog = await openPanel();
    row?.focus();
    row?.addEventListener('keydown', (event) => {
      event.preventDefault();
    });
    await keys('Escape');
    expect(dialog.open).to.equal(true);
  });
});
