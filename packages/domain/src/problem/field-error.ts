/** An error in one field of a form. Programs use the code; the element provides the text. */
export interface FieldError<Code extends string = string> {
  field: string;
  code: Code;
}
