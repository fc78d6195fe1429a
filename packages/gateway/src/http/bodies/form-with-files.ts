/** What became of a form with files. */
export type FormWithFiles = { status: 'ok'; form: FormData } | { status: 'invalid' | 'too-large' };

/** Maximum number of fields and files. A form of ours has far fewer. */
const mostParts = 100;
/** Maximum size of what stands above the content of a part, in bytes. */
const longestHead = 2_000;

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const carriageReturn = 0x0d;
const emptyLine = encoder.encode('\r\n\r\n');

/**
 * Reads a form with files (RFC 7578), as a browser sends it without a script. The time depends on its size alone: of many
 * small parts or of long texts, a program that only looks for names and contents takes seconds.
 * @param mostText how large all fields together may be, in bytes; only files may be larger
 */
export function readFormWithFiles(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  mostText: number,
): FormWithFiles {
  const boundary = boundaryIn(contentType);
  if (boundary === undefined) return { status: 'invalid' };
  const delimiter = encoder.encode(`\r\n--${boundary}`);
  const form = new FormData();
  let textLeft = mostText;
  // The first delimiter has no line break before it.
  let position = startsWith(bytes, 0, delimiter.subarray(2)) ? delimiter.length - 2 : undefined;
  for (let parts = 0; position !== undefined; parts += 1) {
    if (decoder.decode(bytes.subarray(position, position + 2)) === '--') return { status: 'ok', form };
    if (parts === mostParts) return { status: 'too-large' };
    const head = headAt(bytes, position);
    const end = head && endOf(bytes, head.end, delimiter);
    if (!head || end === undefined) return { status: 'invalid' };
    const content = bytes.subarray(head.end, end - delimiter.length);
    if (head.filename === undefined) {
      textLeft -= content.length;
      if (textLeft < 0) return { status: 'too-large' };
      form.append(head.name, decoder.decode(content));
    } else {
      form.append(head.name, new File([content], head.filename));
    }
    position = end;
  }
  return { status: 'invalid' };
}

function boundaryIn(contentType: string): string | undefined {
  const found = /;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/** Reads the lines above the content of a part. Undefined where they name no field. */
function headAt(
  bytes: Uint8Array,
  start: number,
): { name: string; filename: string | undefined; end: number } | undefined {
  const end = endOf(bytes.subarray(0, start + longestHead), start, emptyLine);
  if (end === undefined) return undefined;
  const lines = decoder.decode(bytes.subarray(start, end)).split('\r\n');
  const line = lines.find((one) => /^content-disposition:\s*form-data\s*;/i.test(one)) ?? '';
  const name = parameterIn(line, 'name');
  return name === undefined ? undefined : { name, filename: parameterIn(line, 'filename'), end };
}

/** A browser escapes these three characters in a name, and no others. */
const escaped: Readonly<Record<string, string>> = { '%22': '"', '%0D': '\r', '%0A': '\n' };

const parameterIn = (line: string, name: string): string | undefined =>
  new RegExp(`;\\s*${name}="([^"]*)"`, 'i')
    .exec(line)?.[1]
    ?.replaceAll(/%22|%0[AD]/gi, (found) => escaped[found.toUpperCase()] ?? found);

/**
 * Returns the place after the first occurrence, or undefined. What is looked for begins with a carriage return and has
 * hardly another one, so that no byte is compared more than twice.
 */
function endOf(bytes: Uint8Array, from: number, wanted: Uint8Array): number | undefined {
  const last = bytes.length - wanted.length;
  for (let index = from; index <= last; index += 1) {
    if (bytes[index] === carriageReturn && startsWith(bytes, index, wanted)) return index + wanted.length;
  }
  return undefined;
}

function startsWith(bytes: Uint8Array, from: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index += 1) {
    if (bytes[from + index] !== wanted[index]) return false;
  }
  return true;
}
