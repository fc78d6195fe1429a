/** One address, without a name, a list or a character that a mail program reads as something else. */
const address = /^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\.]+(?:\.[^\s@<>",;:()[\]\\.]+)+$/;

/** Returns whether a text is one e-mail address that an answer can be sent to. */
export const isEmail = (text: string): boolean =>
  text.length <= 200 && address.test(text) && !/\.\.|^\.|\.@/.test(text);
