/** The code of a key that an input method handles. Safari says no more about the key that ends a composition. */
const inputMethod = 229;

/** Returns whether a key belongs to an input method, which writes Japanese or an accent, and is no key of ours. */
export const isComposing = ({ isComposing, keyCode }: KeyboardEvent): boolean =>
  isComposing || keyCode === inputMethod;
