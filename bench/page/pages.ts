/**
 * Pages made for the bench: one of the size of a published news page, one of 5 MB, one with nobody to mark.
 */
import { makeArticle, makeRandom, paragraphsOf } from '../../tests/fixtures/sites/article';
import { documentOf } from '../../tests/fixtures/sites/layout';

const BIG_BYTES = 5_000_000;
const WORDS =
  'onions river season market bridge council water spring report garden school winter harbour train ticket summer music theatre football weather library'.split(
    ' ',
  );

/** The median of 20 real news pages: 73,000 characters in 2,000 text nodes, of which the article is a sixth. */
function newsPage(): string {
  const random = makeRandom(7);
  const article = makeArticle(5, 'en', 20);
  const words = (count: number) =>
    Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  const titled = (count: number) => {
    const text = words(count);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const many = (count: number, make: () => string) =>
    Array.from({ length: count }, make).join('\n');
  const story = paragraphsOf(article)
    .map(
      (text) =>
        `<p>${text} <a href="#">${words(3)}</a> and <em>${words(2)}</em>. ${titled(14)}.</p>`,
    )
    .join('\n');
  const links = many(80, () => `<li><a href="#">${titled(2)}</a></li>`);
  const teasers = many(
    100,
    () =>
      `<div class="card"><a href="#"><h3><span>${titled(7)}</span></h3></a><div><span>${titled(1)}</span> <time>3 hours ago</time></div><p>${titled(16)}.</p></div>`,
  );
  const comments = many(
    130,
    () =>
      `<div class="comment"><div><b>${titled(1)}</b> <span>2 days ago</span></div><div><p>${titled(28)}.</p></div><button>Reply</button></div>`,
  );
  return documentOf(
    article,
    `<header><h1>${article.headline}</h1></header><nav><ul>${links}</ul></nav><main><article>${story}</article><section>${teasers}</section><section>${comments}</section></main>`,
  );
}

/** Everybody of the pack whom the made articles name (tests/fixtures/sites/article.ts). */
const NAMES =
  /Kataib Hezbollah|Badr Organization|Harakat al-Nujaba|Popular Mobilization Forces|Qasem Soleimani|Hadi al-Amiri|Iraqi government/g;

function bigPage(): string {
  const article = makeArticle(5, 'en', 200);
  const once = paragraphsOf(article)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
  const times = Math.ceil(BIG_BYTES / once.length);
  return documentOf(article, `<article>${once.repeat(times)}</article>`);
}

function shop(): string {
  const item =
    '<div class="item"><h3>Blue chair</h3><p>Comes in white</p> <button>Buy</button></div>';
  return documentOf(makeArticle(5, 'en', 1), `<main>${item.repeat(300)}</main>`, { news: false });
}

/** Made only once: a page is requested again and again. */
const PAGES: Record<string, string> = {
  'news.example': newsPage(),
  'nobody.example': newsPage().replace(NAMES, 'the committee'),
  'big.example': bigPage(),
  'shop.example': shop(),
};

export function benchSite(address: URL): { body: string } | null {
  const body = PAGES[address.hostname];
  return body === undefined ? null : { body };
}
