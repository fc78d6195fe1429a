/**
 * Whether something of a text can be seen. Fillers of Hangul, the empty cell of braille, a note without a head, the
 * place of an object that was not copied along, an accent or a variation mark without a letter, and control characters
 * show nothing.
 */
export const hasVisible = (text = ''): boolean => /[^\s\p{DI}\p{C}\p{M}\u2800\uFFFC\u{1D159}]/u.test(text);
