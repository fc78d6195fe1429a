import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { toolbarSettings, type ToolbarSettings } from '../../toolbar-settings.js';
import { DocsBlock } from '../docs-block.js';
import type { NumberedPart } from '../drawings.js';

interface Channel {
  on(name: string, listener: (event: { storyId?: string }) => void): void;
  emit(name: string, event: { globals: ToolbarSettings }): void;
}

/** A number at the corner of a part, in pixels of the frame. */
interface Mark {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

const channelOf = (page: object | null | undefined): Channel | undefined =>
  page ? (Reflect.get(page, '__STORYBOOK_ADDONS_CHANNEL__') as Channel | undefined) : undefined;

/** Settings of the toolbar for an address. Axe checks the story itself, not each frame. */
const asAddress = (globals: ToolbarSettings): string =>
  [
    ...Object.entries(globals).flatMap(([name, value]) =>
      typeof value === 'string' ? `${name}:${value}` : [],
    ),
    'a11y.manual:!true',
  ].join(';');

/**
 * A story in a frame of its own, with a gateway of its own. It follows the toolbar, is as high as its
 * content, and can number the parts of the element.
 *
 * `story`: id of the story; `name`: title of the frame; `least`: minimum height in pixels, for content that
 * floats over a page; `fixed`: that the height is no more than that, like a window; `tag`: the element whose
 * parts are numbered.
 */
export class DocsStoryFrame extends DocsBlock {
  #parts: readonly NumberedPart[] = [];
  #marks: readonly Mark[] = [];
  #height = 0;
  #isNear = false;
  #globals: ToolbarSettings = {};
  #address = '';
  #sight: IntersectionObserver | undefined;
  readonly #sizes = new ResizeObserver(() => {
    this.#measure();
  });

  static readonly observedAttributes = ['story'];

  attributeChangedCallback(): void {
    this.#marks = [];
    if (this.isConnected) this.draw();
  }

  set parts(parts: readonly NumberedPart[]) {
    this.#parts = parts;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sight = new IntersectionObserver(
      (seen) => {
        if (
          this.#isNear ||
          toolbarSettings()['frames'] === 'off' ||
          !seen.some(({ isIntersecting }) => isIntersecting)
        )
          return;
        this.#isNear = true;
        this.draw();
      },
      { rootMargin: '300px' },
    );
    this.#sight.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight?.disconnect();
    this.#sizes.disconnect();
  }

  protected override template(): TemplateResult {
    const story = this.getAttribute('story') ?? '';
    const least = Number(this.getAttribute('least') ?? 120);
    const globals = toolbarSettings();
    if (globals !== this.#globals) channelOf(this.#window)?.emit('updateGlobals', { globals });
    this.#globals = globals;
    // The address changes only with the story, since another address would reload the frame.
    if (!this.#address.includes(`id=${story}&`)) {
      this.#address = `iframe.html?framed&viewMode=story&id=${story}&globals=${asAddress(globals)}`;
    }
    return html`<div class="docs-frame" style="min-block-size:${least}px">
      ${this.#isNear ? keyed(story, this.#frame(Math.max(least, this.#height))) : nothing}
      ${this.#marks.map(
        ({ number, x, y }) =>
          html`<span class="docs-mark" aria-hidden="true" style="left:${x}px;top:${y}px">${number}</span>`,
      )}
    </div>`;
  }

  #frame(height: number): TemplateResult {
    return html`<iframe
      src=${this.#address}
      title=${this.getAttribute('name') ?? ''}
      style="block-size:${height}px"
      @load=${this.#loaded}
    ></iframe>`;
  }

  get #window(): Window | null | undefined {
    return this.querySelector('iframe')?.contentWindow;
  }

  readonly #loaded = (): void => {
    const inside = this.#window;
    const root = inside?.document.querySelector('#storybook-root');
    if (!inside || !root) return;
    this.#sizes.disconnect();
    this.#sizes.observe(root);
    this.#sizes.observe(this);
    channelOf(inside)?.on('storyFinished', () => {
      // A dialog takes the focus by itself, so it is returned to the page.
      const frame = this.querySelector('iframe');
      if (document.activeElement === frame) frame?.blur();
      this.#measure();
    });
  };

  #measure(): void {
    const page = this.#window?.document;
    const root = page?.querySelector<HTMLElement>('#storybook-root');
    if (!page || !root) return;
    const { paddingTop, paddingBottom } = getComputedStyle(page.body);
    this.#height = this.hasAttribute('fixed')
      ? 0
      : Math.ceil(root.offsetHeight + parseFloat(paddingTop) + parseFloat(paddingBottom));
    const element = root.querySelector(this.subject || 'none');
    this.#marks = this.#parts.flatMap(({ number, selector }) => {
      const box = element?.shadowRoot?.querySelector(selector)?.getBoundingClientRect();
      return box ? [{ number, x: Math.round(box.left), y: Math.round(box.top) }] : [];
    });
    this.draw();
  }
}
