import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Makes a field of an element a reactive property, like Lit's decorator of the same name for TypeScript's
 * experimental decorators. It leaves out Lit's support for standard decorators, which weighs more than an
 * icon set.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: LitElement, name: string): void => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };
