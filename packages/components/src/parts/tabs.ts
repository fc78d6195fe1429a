import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** One tab and its content. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: unknown;
}

type TabsHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Returns the index of the tab that a key leads to, or undefined if it does nothing. The row wraps around.
 */
export function tabAfterKey(
  key: string,
  at: number,
  count: number,
  isRightToLeft: boolean,
): number | undefined {
  const onward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === onward) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Records which tab is shown, and moves between tabs with the arrow keys, Home and End. */
export class TabsController {
  selected: number;
  readonly #host: TabsHost;

  constructor(host: TabsHost, selected = 0) {
    this.#host = host;
    this.selected = selected;
  }

  /** Shows the tab with this index, counted from 0. */
  select(index: number): void {
    this.selected = index;
    this.#host.requestUpdate();
  }

  /** Handles a key that was pressed on a tab of this row. */
  async follow(event: KeyboardEvent, tabs: readonly Tab[]): Promise<void> {
    const row = event.currentTarget as HTMLElement;
    const isRightToLeft = getComputedStyle(row).direction === 'rtl';
    const next = tabAfterKey(event.key, this.selected, tabs.length, isRightToLeft);
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    this.select(next);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${tab.id}-tab`)?.focus();
  }
}

/** Tabs with the content of the chosen one below them. Only the chosen tab is a tab stop. */
export function tabs(controller: TabsController, label: string, list: readonly Tab[]): TemplateResult {
  const { selected } = controller;
  const shown = list[selected];
  return html`
    <div
      class="tabs"
      role="tablist"
      aria-label=${label}
      @keydown=${(event: KeyboardEvent) => controller.follow(event, list)}
    >
      ${list.map(
        (tab, index) => html`
          <button
            type="button"
            class="tab"
            role="tab"
            id="${tab.id}-tab"
            aria-selected=${index === selected}
            aria-controls="${tab.id}-panel"
            tabindex=${index === selected ? 0 : -1}
            @click=${() => {
              controller.select(index);
            }}
          >
            ${tab.label}
          </button>
        `,
      )}
    </div>
    ${list.map(
      (tab) => html`
        <div
          class="tab-panel"
          role="tabpanel"
          id="${tab.id}-panel"
          aria-labelledby="${tab.id}-tab"
          tabindex="0"
          ?hidden=${tab !== shown}
        >
          ${tab.content}
        </div>
      `,
    )}
  `;
}
