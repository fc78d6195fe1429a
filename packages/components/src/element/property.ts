import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Makes a field of an element a reactive property, as Lit's decorator of the same name does for TypeScript's
 * experimental decorators; without its half for standard ones, which weighs more than an icon set.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: LitElement, name: string): void => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };
