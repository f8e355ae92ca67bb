/** Whether a page is a news article, and of which day: read from what pages say about themselves. */
import { describe, expect, it } from 'vitest';
import { articleDate } from '../../page/article/article-date';
import { linkedNodes } from '../../page/article/linked-data';
import { NewsGate } from '../../page/article/news-gate';

const page = (head: string, body = '') =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const prose = '<p>A paragraph of some length, with words that say little but are many.</p>';

describe('a news article', () => {
  const cases: [string, string, string, boolean][] = [
    ['by JSON-LD', ld({ '@type': 'NewsArticle' }), '', true],
    [
      'by JSON-LD in a graph',
      ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article', 'NewsArticle'] }] }),
      '',
      true,
    ],
    ['by JSON-LD of a kind of news article', ld([{ '@type': 'ReportageNewsArticle' }]), '', true],
    [
      'by JSON-LD as the page’s main entity',
      ld({ '@type': 'WebPage', mainEntity: { '@type': 'https://schema.org/NewsArticle' } }),
      '',
      true,
    ],
    [
      'by JSON-LD with a line break in a string',
      ld('{"@type":"NewsArticle","headline":"two\nlines"}'),
      '',
      true,
    ],
    ['by JSON-LD in a comment', ld('<!-- {"@type":"NewsArticle"} -->'), '', true],
    [
      'by JSON-LD in a section of character data, with semicolons',
      ld('//<![CDATA[\n{"@type":"NewsArticle"}; \n//]]> ;\n'),
      '',
      true,
    ],
    ['not by JSON-LD that never ends', ld(`{"@type":-->${' '.repeat(200_000)}x`), '', false],
    ['not by a script of MathML', '', '<math><script>{}</script></math>', false],
    ['by Open Graph', '<meta property="og:type" content="article">', '', true],
    ['by microdata', '', '<div itemscope itemtype="https://schema.org/NewsArticle"></div>', true],
    ['by an article with prose', '', `<article>${prose.repeat(10)}</article>`, true],
    [
      'not by a list of articles',
      ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
      '',
      false,
    ],
    ['not by teasers', '', `<article>${prose}</article>`.repeat(30), false],
    ['not by prose alone', '', prose.repeat(30), false],
    ['not by a product', ld({ '@type': 'Product' }), '', false],
    ['not by broken JSON', ld('{"@type": NewsArticle'), '', false],
    ['not by an empty page', '', '', false],
  ];
  it.each(cases)('%s', (_, head, body, expected) => {
    const document = page(head, body);
    expect(new NewsGate(document).looksLikeNews(() => linkedNodes(document))).toBe(expected);
  });

  it.each<[string, number, (body: HTMLElement) => void, boolean]>([
    ['as it was', 700, () => {}, true],
    ['with something more', 700, (body) => body.append('', document.createElement('p')), false],
    ['a frame for what is to come', 50, () => {}, false],
  ])(
    'where there is none, a second look finds the page standing full: %s',
    (_, elements, meanwhile, full) => {
      const document = page('', '<div>Blue chair</div>'.repeat(elements));
      const gate = new NewsGate(document);
      const look = () => gate.looksLikeNews(() => linkedNodes(document));
      expect([look(), gate.standsFull]).toEqual([false, false]);
      meanwhile(document.body);
      expect([look(), gate.standsFull]).toEqual([false, full]);
    },
  );

  it('is recognised in less than a millisecond on an ordinary page', () => {
    const ordinary = page(
      ld({ '@type': 'NewsArticle', articleBody: 'word '.repeat(5_000) }),
      `<div>${prose.repeat(2_000)}</div>`,
    );
    const times = Array.from({ length: 21 }, () => {
      const from = performance.now();
      new NewsGate(ordinary).looksLikeNews(() => linkedNodes(ordinary));
      return performance.now() - from;
    }).sort((a, b) => a - b);
    // The median: the machine may be busy with other things.
    expect(times[10]).toBeLessThan(1);
  });
});

describe('the day of the article', () => {
  const now = new Date('2026-03-01T12:00:00Z');
  const published = { '@type': 'NewsArticle', datePublished: '2024-01-04T08:00:00Z' };
  const meta = '<meta property="article:published_time" content="2023-05-06T00:00:00+03:00">';
  const time = '<article><time datetime="2022-02-02">2 February</time></article>';
  const url = 'https://news.example/2021/03/04/a-story';
  const cases: [string, string, string, string, string | null][] = [
    ['JSON-LD first', ld(published) + meta, time, url, '2024-01-04'],
    ['then meta', meta, time, url, '2023-05-06'],
    ['then the time element', '', time, url, '2022-02-02'],
    ['then the address', '', '', url, '2021-03-04'],
    ['else unknown', '', '', 'https://news.example/a-story', null],
    [
      'that of the article, not of the site',
      ld({ '@graph': [{ '@type': 'WebSite', datePublished: '2001-01-01' }, published] }),
      '',
      url,
      '2024-01-04',
    ],
    [
      'not a day that cannot be',
      ld({ ...published, datePublished: '2124-01-04' }) + meta,
      '',
      url,
      '2023-05-06',
    ],
    [
      'not the times of other articles',
      '',
      '<time datetime="2022-02-02"></time><time datetime="2022-02-03"></time>',
      'https://news.example/',
      null,
    ],
    [
      'names of meta in any capitals',
      '<meta name="DC.date.issued" content="2023-05-06">',
      '',
      '',
      '2023-05-06',
    ],
    [
      'an address with dashes',
      '',
      '',
      'https://news.example/world/2024-01-04-story.html',
      '2024-01-04',
    ],
    ['an address without separators', '', '', 'https://news.example/20240104/story', '2024-01-04'],
    ['no number that looks like a day', '', '', 'https://news.example/story-20249999', null],
    ['not a query', '', '', 'https://news.example/story?d=2024/01/04', null],
  ];
  it.each(cases)('%s', (_, head, body, address, expected) => {
    const document = page(head, body);
    expect(articleDate(document, () => linkedNodes(document), address, now)).toBe(expected);
  });
});
