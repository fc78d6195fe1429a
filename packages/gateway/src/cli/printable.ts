/** What can steer a terminal or turn the order of letters round. */
const steering = /[^\P{Cc}\n\t]|\p{Bidi_Control}/gu;

/**
 * Returns a text that is safe to print: a cell of a file, a name or the name of a file may hold what clears the screen,
 * or what makes a line look like another one.
 */
export function printable(text: string): string {
  return text.replaceAll(steering, '\uFFFD');
}
