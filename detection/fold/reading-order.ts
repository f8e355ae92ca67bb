/** "Zarif, Mohammad Javad", as catalogues and lists file people, in the order it is read. */
const FILED = /^\s*([\p{L}\p{M}\p{Pd}'’‘ʿʾ` ]{2,60}),\s+([\p{L}\p{M}\p{Pd}'’‘ʿʾ`. ]{2,60}?)\s*$/u;
/** What stands behind a comma without being a given name. */
const SUFFIX = /^(?:jr|sr|phd|md|esq|ii|iii|iv)\b/i;

/** Null when it is not filed by surname. */
export function inReadingOrder(name: string): string | null {
  const comma = name.indexOf(',');
  if (comma < 0 || name.indexOf(',', comma + 1) >= 0) return null;
  const filed = FILED.exec(name);
  if (filed === null || SUFFIX.test(filed[2]!)) return null;
  return `${filed[2]!.trim()} ${filed[1]!.trim()}`;
}
