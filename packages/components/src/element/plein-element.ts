import type { CSSResultGroup } from 'lit';
import { BaseElement } from './base-element.js';
import { baseStyles } from '../parts/base.styles.js';
import type { CommonTerms } from '../terms/common.js';

/**
 * Base class of the elements, with the shared styles and terms. An element shows its own light DOM until it
 * has something better.
 */
export abstract class PleinElement<
  Terms extends { readonly common: CommonTerms },
> extends BaseElement<Terms> {
  static override styles: CSSResultGroup = baseStyles;

  protected get common(): CommonTerms {
    return this.terms.common;
  }
}
