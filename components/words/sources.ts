/** A publication in one line, and whether its address may be followed. */
import { t } from '../../extension/i18n';
import type { Source } from '../../pack/model';
import { issuedInWords } from './dates';

/** Only the web's own addresses: a pack cannot smuggle in `javascript:` or a local file. */
export function safeUrl(url: string): string | null {
  return /^https?:\/\//i.test(url) ? url : null;
}

export function issuedOrNot(source: Pick<Source, 'issued'>): string {
  return source.issued ? issuedInWords(source.issued) : t('issuedNotSeen');
}

/** “Title”, in the reader's quotation marks; null when the title was not seen. */
export function quotedTitle(source: Pick<Source, 'title'>): string | null {
  return source.title ? t('quoted', source.title) : null;
}

/** Characters of an address that are shown; it says what a publication is about whose title was not seen. */
const LONGEST_ADDRESS = 64;

/** "example.org/…/what-it-is-about": host and last part, without what only the server needs. */
export function shortAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const parts = pathname.split('/').filter(Boolean).map(decoded);
  const whole = [host, ...parts].join('/');
  if (whole.length <= LONGEST_ADDRESS) return whole;
  const short = `${host}/${parts.length > 1 ? '…/' : ''}${parts.at(-1)}`;
  return short.length <= LONGEST_ADDRESS ? short : `${short.slice(0, LONGEST_ADDRESS - 1)}…`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** For text to take away: Publisher, “Title”, 4 January 2024. Address */
export function sourceLine(source: Source): string {
  const parts = [source.publisher, quotedTitle(source), issuedOrNot(source)].filter(Boolean);
  return `${parts.join(t('listComma'))}. ${source.url}`;
}
