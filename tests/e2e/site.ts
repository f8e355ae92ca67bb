/**
 * The fixture web. Every `*.example` host serves tests/fixtures/pages; `seeds.example` the seed
 * articles; `dated.example` a short article on the name and date asked for; `huge.example` 5 MB.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Answer, Site } from '../../scripts/browser/page-server';
import { articlePage } from '../../scripts/browser/text-article';

const PAGES = 'tests/fixtures/pages';
export const SEEDS = '../shared/seeds';
const HUGE_BYTES = 5_000_000;
const NOT_FOUND: Answer = { status: 404, body: '' };
/** Requested by the browser, which reports a missing answer as an error of the page. */
const NO_ICON: Answer = { status: 204, body: '' };
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

export const site: Site = (address) => {
  if (!address.hostname.endsWith('.example')) return null;
  if (address.pathname === '/favicon.ico') return NO_ICON;
  const special = SPECIAL[address.hostname];
  return special ? special(address) : file(join(PAGES, pathOf(address)));
};

const SPECIAL: Record<string, (address: URL) => Answer> = {
  'seeds.example': (address) => {
    const path = join(SEEDS, pathOf(address));
    if (!isFile(path)) return NOT_FOUND;
    return {
      body: articlePage(readFileSync(path, 'utf8'), { date: address.searchParams.get('date') }),
    };
  },
  'dated.example': (address) => {
    const name = address.searchParams.get('name') ?? '';
    const text = `A short report from Baghdad\n\nMinisters met in Baghdad. ${name} spoke after the meeting about Iraq.`;
    return { body: articlePage(text, { date: address.searchParams.get('date') }) };
  },
  'huge.example': () => {
    const named = 'Harakat al-Nujaba and Kataib Hezbollah met in Baghdad that day. ';
    const filler =
      'Nothing else of note was said by anyone, and the weather stayed as it had been. ';
    const paragraph = named + filler.repeat(12);
    const body = Array.from(
      { length: Math.ceil(HUGE_BYTES / paragraph.length) },
      () => paragraph,
    ).join('\n\n');
    return { body: articlePage(`A very long page\n\n${body}`, { date: '2024-01-04' }) };
  },
};

const pathOf = (address: URL) => normalize(decodeURIComponent(address.pathname));
const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

function file(path: string): Answer {
  if (!isFile(path)) return NOT_FOUND;
  return { type: TYPES[extname(path)] ?? 'application/octet-stream', body: readFileSync(path) };
}
