import { html } from 'hono/html';

/** A piece of HTML whose values were escaped. */
export type Markup = ReturnType<typeof html>;
export { html };
