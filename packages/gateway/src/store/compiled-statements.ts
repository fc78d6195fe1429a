import { CompiledQuery, type Compilable, type Kysely } from 'kysely';
import type { Database } from './database.js';

/** Maximum number of texts that are remembered for a database; one of 500 events is 60 KB. */
const mostRemembered = 100;

/**
 * Remembers the text of statements that differ in their values alone. Building and compiling a statement
 * takes longer than checking the events in it.
 */
export class CompiledStatements<Row> {
  readonly #known = new WeakMap<object, Map<string, string>>();

  /**
   * Executes a statement, and returns its rows.
   * @param shape identifies the text of the statement within one dialect
   * @param parameters the values, in the order in which they occur in the text
   * @param build makes the statement; only its text is used
   */
  async execute(
    database: Kysely<Database>,
    shape: string,
    parameters: readonly unknown[],
    build: () => Compilable<Row>,
  ): Promise<Row[]> {
    const text = this.#find(database, shape, build);
    const { rows } = await database.executeQuery(
      CompiledQuery.raw(text, [...parameters]) as CompiledQuery<Row>,
    );
    return rows;
  }

  #find(database: Kysely<Database>, shape: string, build: () => Compilable<Row>): string {
    // A database and its transactions share one adapter.
    const { adapter } = database.getExecutor();
    const known = this.#known.get(adapter) ?? new Map<string, string>();
    this.#known.set(adapter, known);
    const found = known.get(shape);
    if (found !== undefined) return found;
    const text = build().compile().sql;
    if (known.size < mostRemembered) known.set(shape, text);
    return text;
  }
}
