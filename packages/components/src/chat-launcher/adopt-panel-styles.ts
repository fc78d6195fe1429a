import { adoptStyles, isServer, type LitElement } from 'lit';
import { addStyles } from '../parts/adopt-styles.js';
import { baseStyles } from '../parts/base.styles.js';
import { buttonStyles } from '../parts/button.styles.js';
import { fieldStyles } from '../parts/field.styles.js';
import { noticeStyles } from '../parts/notice.styles.js';
import { chatPanelStyles } from './chat-panel.styles.js';

/** Gives the launcher the styles of its panel, under those that it has itself. */
export function adoptPanelStyles(host: LitElement): void {
  const parts = [baseStyles, buttonStyles, fieldStyles, noticeStyles];
  if (isServer) {
    addStyles(host, [...parts, chatPanelStyles]);
    return;
  }
  const { elementStyles } = host.constructor as typeof LitElement;
  const root = host.renderRoot as ShadowRoot;
  // The contrast repair of the theme came after the styles of the launcher, and stays last.
  const added = root.adoptedStyleSheets.slice(elementStyles.length);
  adoptStyles(root, [...parts, ...elementStyles, chatPanelStyles]);
  root.adoptedStyleSheets.push(...added);
}
