/** Sources as CSL-JSON, which citation managers read. What was not seen is left out, never filled in. */
import type { Source, SourceKind } from '../../pack/model';

/** Field names as in the CSL-JSON schema 1.0. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'dataset' | 'entry' | 'report' | 'webpage';
  title?: string;
  'container-title'?: string;
  publisher?: string;
  author?: { literal: string }[];
  issued?: { 'date-parts': [number[]]; circa?: boolean };
  URL: string;
  language?: string;
  note?: string;
}

const TYPES: Record<SourceKind, CslItem['type']> = {
  agency: 'article-newspaper',
  media: 'article-newspaper',
  dataset: 'dataset',
  reference: 'entry',
  ngo: 'report',
  un: 'report',
  official: 'webpage',
  party: 'webpage',
  aggregator: 'webpage',
};

export function cslItem(source: Source): CslItem {
  const type = TYPES[source.kind];
  const issued = dateParts(source.issued);
  return {
    id: source.id,
    type,
    ...(source.title && { title: source.title }),
    // A newspaper's name is the container of the article; any other name is the publisher.
    ...(type === 'article-newspaper' || type === 'entry'
      ? { 'container-title': source.publisher }
      : { publisher: source.publisher }),
    ...(source.agency && { author: [{ literal: source.agency }] }),
    ...(issued && { issued }),
    URL: source.url,
    ...(source.lang && { language: source.lang }),
  };
}

export function cslJson(sources: Source[]): string {
  return `${JSON.stringify(sources.map(cslItem), null, 2)}\n`;
}

function dateParts(edtf: string | null): CslItem['issued'] | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/.exec(edtf ?? '');
  if (!parts) return null;
  const numbers = parts.slice(1, 4).flatMap((part) => (part ? [Number(part)] : []));
  return { 'date-parts': [numbers], ...(parts[4] && { circa: true }) };
}
