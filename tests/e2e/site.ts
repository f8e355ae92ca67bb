/** The fixture web: every `*.example` host serves tests/fixtures/pages; `seeds.example` the seed articles. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Site } from '../../scripts/browser/page-server';
import { articlePage } from '../../scripts/browser/text-article';

const PAGES = 'tests/fixtures/pages';
export const SEEDS = '../shared/seeds';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

export const site: Site = (address) => {
  if (!address.hostname.endsWith('.example')) return null;
  const path = normalize(decodeURIComponent(address.pathname));
  if (address.hostname === 'seeds.example') {
    const file = join(SEEDS, path);
    return existsSync(file) && statSync(file).isFile()
      ? {
          body: articlePage(readFileSync(file, 'utf8'), { date: address.searchParams.get('date') }),
        }
      : { status: 404, body: '' };
  }
  const file = join(PAGES, path);
  if (!existsSync(file) || !statSync(file).isFile()) return { status: 404, body: '' };
  return { type: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) };
};
