/** Sources as BibLaTeX `@online` entries (UTF-8, as biber reads them). */
import type { Source } from '../../pack/model';

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

export function escapeTex(text: string): string {
  return text.replace(/[\\{}#$%&_^~]/g, (sign) => SPECIAL[sign]!).replace(/\s+/g, ' ');
}

/** Verbatim in BibLaTeX, except for what would end the field or the line. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

export function bibtexEntry(source: Source): string {
  const fields: [string, string | null][] = [
    // Double braces keep names in capitals as they are.
    ['title', source.title && `{${escapeTex(source.title)}}`],
    ['author', source.agency && `{${escapeTex(source.agency)}}`],
    ['organization', escapeTex(source.publisher)],
    ['date', source.issued],
    ['url', escapeUrl(source.url)],
    ['langid', source.lang && (BABEL[source.lang.split('-')[0]!] ?? null)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@online{${source.id.replace(/[^\w-]/g, '')},\n${lines.join('\n')}\n}`;
}

export function bibtex(sources: Source[]): string {
  return `${sources.map(bibtexEntry).join('\n\n')}\n`;
}

/** Language names that babel and polyglossia know. */
const BABEL: Record<string, string> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
};
