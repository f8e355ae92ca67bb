/** Text that stays text in Markdown, and sources as a numbered list. */
import { t } from '../../extension/i18n';
import { archivedCopy } from '../../pack/archived';
import type { Source } from '../../pack/model';
import { issuedOrNot, quotedTitle, safeUrl } from '../words/sources';

export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

export function markdownSource(source: Source): string {
  const title = quotedTitle(source) ?? t('sourceTitleNotRecorded');
  const url = safeUrl(source.url);
  const linked = url ? link(escapeMarkdown(title), url) : escapeMarkdown(title);
  const archived = url ? ` (${link(t('sourceArchivedCopy'), archivedCopy(source))})` : '';
  return `${escapeMarkdown(source.publisher)}, ${linked}, ${issuedOrNot(source)}${archived}`;
}

function link(text: string, url: string): string {
  return `[${text}](<${url.replace(/[<>\s]/g, (sign) => encodeURIComponent(sign))}>)`;
}
