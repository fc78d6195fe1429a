import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that a zip knows: no file has a moment of its own. */
const day = (1 << 5) | 1;

/**
 * Makes a zip of files. The same files give the same bytes, on every machine and at every moment.
 * @param {Readonly<Record<string, string | Buffer>>} files contents by path in the zip
 */
export function zipOf(files) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  const names = Object.keys(files).sort();
  for (const name of names) {
    const contents = Buffer.from(files[name] ?? '');
    const packed = deflateRawSync(contents, { level: 9 });
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    // Names are in UTF-8.
    common.writeUInt16LE(1 << 11, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(day, 8);
    common.writeUInt32LE(crc32(contents), 10);
    common.writeUInt32LE(packed.byteLength, 14);
    common.writeUInt32LE(contents.byteLength, 18);
    common.writeUInt16LE(path.byteLength, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(0o100644 * 0x1_00_00, 6);
    entry.writeUInt32LE(offset, 10);
    const madeOnUnix = Buffer.from([20, 3]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), madeOnUnix, common, entry, path]));
    parts.push(local);
    offset += local.byteLength;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(central.byteLength, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
