/** Sources as citation managers read them. Made up throughout; what was not seen is left out. */
import { beforeAll, describe, expect, it } from 'vitest';
import { bibtex, bibtexEntry, escapeTex } from '../../../components/citation/bibtex';
import { cslItem, cslJson } from '../../../components/citation/csl';
import { escapeMarkdown, markdownSource } from '../../../components/citation/markdown';
import type { Source } from '../../../pack/model';
import { speak } from '../components/texts';

const source = (more: Partial<Source> = {}): Source => ({
  id: 'example-times-2024-01-04-strike',
  publisher: 'Example Times',
  title: 'Strike in the capital',
  issued: '2024-01-04',
  url: 'https://example.org/a?b=1&c=50%25',
  kind: 'media',
  lang: 'en',
  agency: null,
  weak: false,
  ...more,
});

beforeAll(() => speak('en'));

describe('BibTeX', () => {
  it('is an online entry', () => {
    expect(bibtex([source()])).toBe(
      [
        '@online{example-times-2024-01-04-strike,',
        '  title = {{Strike in the capital}},',
        '  organization = {Example Times},',
        '  date = {2024-01-04},',
        '  url = {https://example.org/a?b=1&c=50%25},',
        '  langid = {english},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['R&D: 100% of #1_a', 'R\\&D: 100\\% of \\#1\\_a'],
    ['{braces} and \\commands', '\\{braces\\} and \\textbackslash{}commands'],
    ['$5 ~ 2^3', '\\$5 \\textasciitilde{} 2\\textasciicircum{}3'],
    ['two\nlines\tand  spaces', 'two lines and spaces'],
    ['كتائب', 'كتائب'],
  ])('writes %j as text that TeX does not act on', (text, escaped) => {
    expect(escapeTex(text)).toBe(escaped);
  });

  it('leaves out a title, a date and a language that were not seen', () => {
    expect(bibtexEntry(source({ title: null, issued: null, lang: null }))).toBe(
      '@online{example-times-2024-01-04-strike,\n  organization = {Example Times},\n  url = {https://example.org/a?b=1&c=50%25},\n}',
    );
  });

  it('lets no address end its field or the entry', () => {
    expect(bibtexEntry(source({ url: 'https://example.org/}\n@evil{x' }))).toContain(
      'url = {https://example.org/%7D%0A@evil%7Bx}',
    );
  });

  it('names the agency whose text it is as author', () => {
    expect(bibtexEntry(source({ agency: 'AFP' }))).toContain('author = {{AFP}},');
  });
});

describe('CSL-JSON', () => {
  it('has the field names of the schema', () => {
    expect(JSON.parse(cslJson([source({ agency: 'AFP' })]))).toEqual([
      {
        id: 'example-times-2024-01-04-strike',
        type: 'article-newspaper',
        title: 'Strike in the capital',
        'container-title': 'Example Times',
        author: [{ literal: 'AFP' }],
        issued: { 'date-parts': [[2024, 1, 4]] },
        URL: 'https://example.org/a?b=1&c=50%25',
        language: 'en',
      },
    ]);
  });

  it.each([
    ['2024-01-04', { 'date-parts': [[2024, 1, 4]] }],
    ['2024-01', { 'date-parts': [[2024, 1]] }],
    ['2024', { 'date-parts': [[2024]] }],
    ['2024~', { 'date-parts': [[2024]], circa: true }],
    [null, undefined],
    ['199X', undefined],
  ])('a date known as %s', (issued, expected) => {
    expect(cslItem(source({ issued })).issued).toEqual(expected);
  });

  it.each([
    ['official', 'webpage', 'publisher'],
    ['un', 'report', 'publisher'],
    ['dataset', 'dataset', 'publisher'],
    ['reference', 'entry', 'container-title'],
    ['agency', 'article-newspaper', 'container-title'],
  ] as const)('a source of kind %s is a %s', (kind, type, field) => {
    const item = cslItem(source({ kind }));
    expect([item.type, item[field]]).toEqual([type, 'Example Times']);
  });
});

describe('Markdown', () => {
  it('links the title and the archived copy', () => {
    expect(markdownSource(source({ url: 'https://example.org/a' }))).toBe(
      'Example Times, [“Strike in the capital”](<https://example.org/a>), 4 January 2024 ([archived copy](<https://web.archive.org/web/20240104/https://example.org/a>))',
    );
  });

  it('says so where the title was not recorded and the date not seen', () => {
    expect(
      markdownSource(source({ title: null, issued: null, url: 'https://example.org/a' })),
    ).toMatch(
      /^Example Times, \[title not recorded\]\(<https:\/\/example\.org\/a>\), date not seen \(/,
    );
  });

  it('shows markup as text', () => {
    expect(escapeMarkdown('<b>*bold*</b> [x](y) `z`')).toBe(
      '\\<b\\>\\*bold\\*\\</b\\> \\[x\\](y) \\`z\\`',
    );
  });

  it('links no address that is not of the web', () => {
    expect(markdownSource(source({ url: 'javascript:alert(1)' }))).not.toContain('javascript');
  });
});
