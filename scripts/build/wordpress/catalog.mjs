/**
 * Reads a catalog of translations, and writes it as WordPress loads it (`.mo`, of GNU gettext).
 */

const magic = 0x950412de;

/** Reads the texts of a `.po` file, by the text in English. @returns {Map<string, string>} */
export function readCatalog(/** @type {string} */ source) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const entry of source.split(/\n\s*\n/)) {
    const [id, text] = ['msgid', 'msgstr'].map((name) => {
      const lines = new RegExp(`^${name} ((?:".*"\\n?)+)`, 'm').exec(entry)?.[1] ?? '';
      return [...lines.matchAll(/^"(.*)"$/gm)].map(([, line]) => JSON.parse(`"${line}"`)).join('');
    });
    if (id !== undefined && text) texts.set(id, text);
  }
  return texts;
}

/** Writes a catalog as a `.mo` file. */
export function compileCatalog(/** @type {ReadonlyMap<string, string>} */ texts) {
  const ids = [...texts.keys()].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const tables = 28;
  const columns = [ids, ids.map((id) => texts.get(id) ?? '')];
  const head = Buffer.alloc(tables + ids.length * 16);
  [magic, 0, ids.length, tables, tables + ids.length * 8, 0, head.byteLength].forEach((value, index) =>
    head.writeUInt32LE(value, index * 4),
  );
  /** @type {Buffer[]} */
  const strings = [];
  let place = head.byteLength;
  columns.forEach((column, which) =>
    column.forEach((text, index) => {
      const bytes = Buffer.from(text);
      head.writeUInt32LE(bytes.byteLength, tables + (which * ids.length + index) * 8);
      head.writeUInt32LE(place, tables + (which * ids.length + index) * 8 + 4);
      strings.push(bytes, Buffer.alloc(1));
      place += bytes.byteLength + 1;
    }),
  );
  return Buffer.concat([head, ...strings]);
}
