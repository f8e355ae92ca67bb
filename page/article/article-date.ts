/**
 * The day the page was published: taken from what the page says of itself, else from its address, else
 * unknown.
 */
import type { IsoDate } from '../../pack/model';
import { isArticle, type Linked, type LinkedNode } from './linked-data';
import { saneDay } from './written-day';

/** The most reliable first: publishers keep some of them better than others. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'cXenseParse:recs:publishtime',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'publish-date',
  'publication_date',
  'pubdate',
  'date',
];

/** A day after `now`, or one before the web, is a mistake of the page and passed over. */
export function articleDate(
  document: Document,
  linked: Linked,
  url: string,
  now: Date,
): IsoDate | null {
  return (
    fromLinkedData(linked(), now) ??
    fromMeta(document, now) ??
    fromTimeElement(document, now) ??
    fromUrl(url, now)
  );
}

function fromLinkedData(nodes: LinkedNode[], now: Date): IsoDate | null {
  const articles = nodes.filter(isArticle);
  for (const node of articles.length > 0 ? articles : nodes) {
    const day = saneDay(node.datePublished, now) ?? saneDay(node.dateCreated, now);
    if (day) return day;
  }
  return null;
}

function fromMeta(document: Document, now: Date): IsoDate | null {
  const first = new Map<string, Element>();
  for (const meta of document.getElementsByTagName('meta')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !first.has(name)) first.set(name, meta);
    }
  }
  for (const name of META_NAMES) {
    const day = saneDay(first.get(name.toLowerCase())?.getAttribute('content'), now);
    if (day) return day;
  }
  return null;
}

/** The first `<time>` of the article; times elsewhere may belong to other articles or comments. */
function fromTimeElement(document: Document, now: Date): IsoDate | null {
  const marked = document.querySelector('[itemprop~="datePublished"], time[pubdate]');
  const day =
    saneDay(marked?.getAttribute('datetime') ?? marked?.getAttribute('content'), now) ??
    saneDay(marked?.textContent, now);
  if (day) return day;
  const times = document.querySelectorAll('article time[datetime], main time[datetime]');
  // Without an article around it, one `<time>` alone can only be the page's own.
  const lone = document.querySelectorAll('time[datetime]');
  const first = times[0] ?? (lone.length === 1 ? lone[0] : undefined);
  return saneDay(first?.getAttribute('datetime'), now);
}

function fromUrl(url: string, now: Date): IsoDate | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const found =
    /(?:^|[/_-])((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/.exec(path);
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  return saneDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, now);
}
