import { openLibsqlStore } from '../store/libsql/libsql-store.js';
import { eventRow, writeEvent } from '../store/store.contract.js';

/**
 * Writes events until the process is killed. It prints a line when its store is open, and each id after its
 * commit.
 */
const [folder = '', prefix = '', writers = '20'] = process.argv.slice(2);
const store = await openLibsqlStore(folder);
process.stdout.write('open\n');

async function writeForEver(writer: number): Promise<never> {
  for (let index = 0; ; index++) {
    const id = `${prefix}-${writer}-${index}`;
    await writeEvent(store, eventRow(id));
    process.stdout.write(`${id}\n`);
  }
}

await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => writeForEver(writer)));
