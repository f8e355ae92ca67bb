/** Is this page a news article? Decided from what the page says of itself, then from its shape. */
import { LEAST_PROSE } from '../../extension/article-size';
import { isArticle, type Linked } from './linked-data';

/**
 * An `<article>` needs at least this many paragraphs, and enough prose, to count as one to read: teasers have
 * less.
 */
const LEAST_PARAGRAPHS = 3;
/** Pages of teasers hold hundreds of `<article>`; the one to read is among the first. */
const MOST_ARTICLES_LOOKED_AT = 5;
/** Elements. A page that a script has yet to fill is an outline with hardly anything in it. */
const FULL = 600;

/** May be asked again and again: articles drawn by scripts come late. */
export class NewsGate {
  /** How many elements there were when the page was last searched; the browser keeps count. */
  #elements = -1;
  #standsFull = false;
  #articles: NodeListOf<Element> | null = null;

  constructor(private readonly document: Document) {}

  /** `linked`: what the page says of itself in JSON-LD. */
  looksLikeNews(linked: Linked): boolean {
    const { document } = this;
    // No element was added, only text within them may have changed: nothing is searched again.
    if (this.#articles && this.#elements === count(document)) {
      this.#standsFull = this.#elements >= FULL;
      return someReadsAsProse(this.#articles);
    }
    this.#standsFull = false;
    if (
      linked().some(isArticle) ||
      someReadsAsProse(this.#search()) ||
      isMarkedUpAsArticle(document)
    ) {
      return true;
    }
    this.#elements = count(document);
    return false;
  }

  /** There is much on the page, and at the last look no element had been added. */
  get standsFull(): boolean {
    return this.#standsFull;
  }

  #search(): NodeListOf<Element> {
    this.#articles = this.document.querySelectorAll('article, [role="article"]');
    return this.#articles;
  }
}

function count(document: Document): number {
  return document.getElementsByTagName('*').length;
}

const MARKED_UP = [
  'meta[property="article:published_time" i]',
  'meta[property="og:type" i][content="article" i]',
  '[itemtype*="schema.org/NewsArticle" i]',
  '[itemprop~="articleBody"]',
].join();

function isMarkedUpAsArticle(document: Document): boolean {
  return document.querySelector(MARKED_UP) !== null;
}

function someReadsAsProse(articles: NodeListOf<Element>): boolean {
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
    if (i + 1 >= LEAST_PARAGRAPHS && characters >= LEAST_PROSE) return true;
  }
  return false;
}
