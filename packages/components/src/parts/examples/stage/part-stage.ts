import { LitElement, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { define } from '../../../element/define.js';
import { repairContrast } from '../../../element/contrast-repair.js';
import {
  badgeStyles,
  baseStyles,
  buttonStyles,
  choiceStyles,
  dialogStyles,
  emptyStyles,
  factsStyles,
  fieldStyles,
  noticeStyles,
  panelStyles,
  progressStyles,
  ratingStyles,
  stepsStyles,
  tableStyles,
  tabsStyles,
  toneStyles,
} from '../../index.js';

/**
 * Sets up a part on a stage, with a controller if it needs one. The result renders the part at each update.
 */
export type SetUp = (stage: PartStage) => () => unknown;

/** An element around one part, for examples only. Parts are templates, and need a host with their styles. */
export class PartStage extends LitElement {
  static override styles: CSSResultGroup = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    choiceStyles,
    ratingStyles,
    toneStyles,
    noticeStyles,
    stepsStyles,
    panelStyles,
    dialogStyles,
    tabsStyles,
    tableStyles,
    progressStyles,
    badgeStyles,
    emptyStyles,
    factsStyles,
  ];

  static override properties: PropertyDeclarations = { setUp: { attribute: false } };

  /** Sets up the part that is shown. */
  declare setUp?: SetUp;

  #draw: (() => unknown) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    repairContrast(this);
  }

  protected override willUpdate(): void {
    this.#draw ??= this.setUp?.(this);
  }

  override render(): unknown {
    return this.#draw?.();
  }
}

/** Defines the stage, once. */
export const definePartStage = (): void => {
  define('plein-part-stage', PartStage);
};
