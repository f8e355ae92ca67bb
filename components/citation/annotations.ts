/** The page's mentions as W3C Web Annotations (JSON-LD): what was found where, and how sure it is. */
import type { PageSummary } from '../../extension/messages';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

export interface AnnotationsOf {
  summary: PageSummary;
  /** The page's address as the browser shows it; null where we may not read it. */
  url: string | null;
  /** Names and identifiers of actors by id. */
  actors: Map<string, { name: string; identifiers: Record<string, string> }>;
  made: Date;
}

interface Annotation {
  type: 'Annotation';
  motivation: 'identifying';
  body: object[];
  target: object;
}

export function webAnnotations({ summary, url, actors, made }: AnnotationsOf): string {
  const source = url ?? `https://${summary.host}/`;
  const items = summary.mentions.map(({ mention, before, after }): Annotation => {
    const candidates = mention.actor
      ? [mention.actor]
      : mention.candidates.map(({ actor }) => actor);
    return {
      type: 'Annotation',
      motivation: 'identifying',
      body: candidates.flatMap((actor) => bodies(actor, actors.get(actor))),
      target: {
        type: 'SpecificResource',
        source,
        selector: {
          type: 'TextQuoteSelector',
          exact: mention.surface,
          ...(before && { prefix: before }),
          ...(after && { suffix: after }),
        },
      },
    };
  });
  const collection = {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: 'Backgrounder',
    created: made.toISOString(),
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function bodies(
  actor: string,
  known: { name: string; identifiers: Record<string, string> } | undefined,
): object[] {
  const wikidata = known?.identifiers.wikidata;
  const id = wikidata
    ? `http://www.wikidata.org/entity/${encodeURIComponent(wikidata)}`
    : `urn:backgrounder:actor:${encodeURIComponent(actor)}`;
  return [
    { type: 'SpecificResource', purpose: 'identifying', source: id },
    ...(known ? [{ type: 'TextualBody', purpose: 'tagging', value: known.name }] : []),
  ];
}
