/** Is this page a news article? Read from what the page says of itself, then from its shape. */
import { type LinkedNode, linkedNodes, typesOf } from './linked-data';

/** schema.org's NewsArticle and its kinds, and what publishers use in its place. */
export const ARTICLE_TYPES = new Set([
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

/** An `<article>` counts as one to read from this many paragraphs and characters on: teasers stay below. */
const LEAST_PARAGRAPHS = 3;
const LEAST_CHARACTERS = 500;
/** Pages of teasers hold hundreds of `<article>`; the one to read is among the first. */
const MOST_ARTICLES_LOOKED_AT = 5;

/** `searched`: the page was looked at before and has the elements it had; they may have been filled. */
export function looksLikeNews(document: Document, searched = false): boolean {
  if (searched) return hasProse(document);
  return (
    saysItIsAnArticle(document) ||
    linkedNodes(document).some(isArticle) ||
    hasProse(document) ||
    isMarkedUpAsArticle(document)
  );
}

export function isArticle(node: LinkedNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPES.has(type));
}

const SAYS_ARTICLE =
  'meta[property="article:published_time" i], meta[property="og:type" i][content="article" i]';

function saysItIsAnArticle(document: Document): boolean {
  return document.querySelector(SAYS_ARTICLE) !== null;
}

/** Asked last: the whole page is searched for it. */
function isMarkedUpAsArticle(document: Document): boolean {
  return Boolean(
    document.querySelector('[itemtype*="schema.org/NewsArticle" i], [itemprop~="articleBody"]'),
  );
}

function hasProse(document: Document): boolean {
  const articles = document.querySelectorAll('article, [role="article"]');
  for (let i = 0; i < Math.min(articles.length, MOST_ARTICLES_LOOKED_AT); i++) {
    if (readsAsProse(articles[i] as Element)) return true;
  }
  return false;
}

function readsAsProse(article: Element): boolean {
  const paragraphs = article.getElementsByTagName('p');
  let characters = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    characters += paragraphs[i]?.textContent?.length ?? 0;
    if (i + 1 >= LEAST_PARAGRAPHS && characters >= LEAST_CHARACTERS) return true;
  }
  return false;
}
