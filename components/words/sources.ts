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

/** For text to take away: Publisher, “Title”, 4 January 2024. Address */
export function sourceLine(source: Source): string {
  const parts = [source.publisher, quotedTitle(source), issuedOrNot(source)].filter(Boolean);
  return `${parts.join(t('listComma'))}. ${source.url}`;
}
