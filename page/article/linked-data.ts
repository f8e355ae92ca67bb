/** The page's JSON-LD nodes: what it tells search engines about itself. Data to judge, not to trust. */

export type LinkedNode = Record<string, unknown>;

/** All of it, read when it is first asked for. */
export type Linked = () => LinkedNode[];

/** schema.org's NewsArticle and its subtypes, and what publishers use in its place. */
const ARTICLE_TYPES = new Set([
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'AskPublicNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
  'Report',
  'Article',
]);

/** Characters; larger ones are catalogues, not articles, and would cost more than the gate may. */
const LONGEST_SCRIPT = 300_000;
/** Nodes looked at: an article is among the first. */
const MOST_NODES = 200;

const LINKED_DATA = 'script[type="application/ld+json" i]';

/** Read once: by the script that decides, and for the script that reads as well. */
export function readOnce(document: Document): Linked {
  let nodes: LinkedNode[] | null = null;
  return () => {
    nodes ??= linkedNodes(document);
    return nodes;
  };
}

export function linkedNodes(document: Document): LinkedNode[] {
  const found: LinkedNode[] = [];
  // By a selector, although a search by tag name is faster: the first element that a script touches costs a
  // quarter of a millisecond, and pages with nothing to mark have other `<script>` elements, too.
  for (const { textContent } of document.querySelectorAll(LINKED_DATA)) {
    const text = textContent ?? '';
    if (text.length <= LONGEST_SCRIPT) gather(parse(text), found, 0);
  }
  return found;
}

export function isArticle(node: LinkedNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPES.has(type));
}

function typesOf(node: LinkedNode): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(https?:\/\/schema\.org\/|schema:)/, ''));
}

/** Looks into lists, `@graph` and `mainEntity`, but not into lists of other articles. */
function gather(value: unknown, found: LinkedNode[], depth: number): void {
  if (depth > 4 || found.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, found, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    const node = value as LinkedNode;
    found.push(node);
    gather(node['@graph'], found, depth + 1);
    gather(node.mainEntity, found, depth + 1);
    gather(node.mainEntityOfPage, found, depth + 1);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return repaired(text);
  }
}

/** Many publishers wrap it in a comment or CDATA, or leave line breaks inside strings. */
function repaired(text: string): unknown {
  const bare = text
    .replace(/^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/[\r\n\t]+/g, ' ');
  const closed = /(-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/;
  try {
    return JSON.parse(withoutEnd(withoutEnd(bare).replace(closed, '')));
  } catch {
    return null;
  }
}

/** One end after the other: a single expression for both takes for ever where a page has much white space. */
function withoutEnd(text: string): string {
  return text.trimEnd().replace(/;$/, '').trimEnd();
}
