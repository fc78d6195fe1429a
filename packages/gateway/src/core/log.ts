/** The gateway's log for the operator. It never gets a body, an address or a name. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
