/** What is wrong with one field of a form. The code is for a program; the words live with the element. */
export interface FieldError<Code extends string = string> {
  field: string;
  code: Code;
}
