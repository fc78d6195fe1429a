/**
 * Whether something of a text can be seen. Fillers of Hangul, the empty cell of braille, an accent or a variation mark
 * without a letter, and control characters show nothing.
 */
export const hasVisible = (text = ''): boolean => /[^\s\p{DI}\p{C}\p{M}\u2800]/u.test(text);
