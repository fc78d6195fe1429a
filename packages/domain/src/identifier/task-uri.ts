const list = '//standaarden.overheid.nl/owms/terms/';

/**
 * Returns the URI of a task as the Uniforme Productnamenlijst writes it, from the notations that stand for it:
 * `paspoort`, `https://standaarden.overheid.nl/owms/terms/paspoort/`, or without a protocol. Another text
 * comes back as it is.
 */
export function taskUri(written: string): string {
  const text = written.trim();
  const [, term] =
    /^(?:(?:https?:)?\/\/)?(?:www\.)?standaarden\.overheid\.nl\/owms\/terms\/([^/?#\s]+)\/?$/i.exec(text) ??
    /^([a-z][\w-]*)$/i.exec(text) ??
    [];
  return term === undefined ? text : `http:${list}${term}`;
}
