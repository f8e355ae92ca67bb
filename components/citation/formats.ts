/** A dossier (or one source) to take away, in the form asked for. */
import { t } from '../../extension/i18n';
import { archivedCopy } from '../../pack/archived';
import type { Source } from '../../pack/model';
import type { Dossier } from '../../pack/views/dossier';
import type { StatementRow } from '../../pack/views/statement-row';
import { attributionInWords } from '../words/attribution';
import { dayInWords, intervalInWords, statementWhenInWords } from '../words/dates';
import { figuresInWords } from '../words/figures';
import { eventRoleName, propertyName } from '../words/labels';
import { withoutIsolates } from '../words/language';
import { safeUrl, sourceLine } from '../words/sources';
import { bibtex } from './bibtex';
import { cslJson } from './csl';
import { escapeMarkdown, markdownSource } from './markdown';

export const FORMATS = ['plain', 'markdown', 'bibtex', 'csl'] as const;
export type Format = (typeof FORMATS)[number];

export const FILE: Record<Format, { ending: string; type: string }> = {
  plain: { ending: 'txt', type: 'text/plain' },
  markdown: { ending: 'md', type: 'text/markdown' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

export function citationOf(dossier: Dossier, format: Format): string {
  const sources = sourcesOf(dossier);
  switch (format) {
    case 'bibtex':
      return bibtex(sources);
    case 'csl':
      return cslJson(sources);
    case 'plain':
      return withoutIsolates(plain(dossier));
    case 'markdown':
      return withoutIsolates(markdown(dossier));
  }
}

/** For a source's own dossier: that source alone. */
function sourcesOf(dossier: Dossier): Source[] {
  return dossier.kind === 'source' ? [dossier.source] : dossier.sources;
}

function plain(dossier: Dossier): string {
  if (dossier.kind === 'source') return `${plainSource(dossier.source)}\n`;
  const { name, sentence } = headOf(dossier);
  const statements = rowsOf(dossier).map((row) => `- ${inWords(row)}${refs(row)}`);
  const sources = dossier.sources.map((source, i) => `[${i + 1}] ${plainSource(source)}`);
  return blocks([
    [name, ...(sentence ? [sentence] : [])],
    statements.length ? [t('dossierStatementsTitle'), ...statements] : [],
    sources.length ? [t('sources'), ...sources] : [],
    [t('dataAsOf', dayInWords(dossier.asOf))],
  ]);
}

function plainSource(source: Source): string {
  const archived = safeUrl(source.url)
    ? `. ${t('sourceArchivedCopy')}: ${archivedCopy(source)}`
    : '';
  return `${sourceLine(source)}${archived}`;
}

function markdown(dossier: Dossier): string {
  if (dossier.kind === 'source') return `${markdownSource(dossier.source)}\n`;
  const { name, sentence } = headOf(dossier);
  const statements = rowsOf(dossier).map((row) => `- ${escapeMarkdown(inWords(row))}${refs(row)}`);
  const sources = dossier.sources.map((source, i) => `${i + 1}. ${markdownSource(source)}`);
  return blocks([
    [`# ${escapeMarkdown(name)}`],
    sentence ? [escapeMarkdown(sentence)] : [],
    statements.length ? [`## ${t('dossierStatementsTitle')}`, '', ...statements] : [],
    sources.length ? [`## ${t('sources')}`, '', ...sources] : [],
    [t('dataAsOf', dayInWords(dossier.asOf))],
  ]);
}

function headOf(dossier: Exclude<Dossier, { kind: 'source' }>): {
  name: string;
  sentence: string | null;
} {
  switch (dossier.kind) {
    case 'actor': {
      const { name, native, sentence } = dossier;
      return { name: native ? `${name} (${native.text})` : name, sentence };
    }
    case 'event':
      return {
        name: `${dossier.event.title} (${intervalInWords(dossier.event.when)})`,
        sentence: dossier.summary,
      };
    case 'office':
      return { name: dossier.title, sentence: null };
    case 'party':
      return { name: dossier.party.name, sentence: null };
  }
}

function rowsOf(dossier: Dossier): StatementRow[] {
  return dossier.kind === 'actor' || dossier.kind === 'event' ? dossier.statements : dossier.linked;
}

/** "Led by X, secretary-general (since 2020; claimed by Y)". */
function inWords({
  property,
  eventRole,
  object,
  figures,
  text,
  when,
  mode,
  by,
}: StatementRow): string {
  const what = [
    object?.name,
    figures && figuresInWords(figures),
    figures?.of && `(${figures.of})`,
    text,
  ]
    .filter(Boolean)
    .join(t('listComma'));
  const label = eventRole ? eventRoleName(eventRole) : propertyName(property);
  const notes = [
    when.edtf === null ? null : statementWhenInWords({ property, when }),
    attributionInWords(mode, by),
  ].filter(Boolean);
  return `${label}: ${what}${notes.length ? ` (${notes.join('; ')})` : ''}`;
}

function refs({ sources }: StatementRow): string {
  return sources.map((index) => ` [${index + 1}]`).join('');
}

function blocks(parts: string[][]): string {
  const filled = parts.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
