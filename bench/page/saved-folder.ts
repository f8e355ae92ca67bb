/** A folder of pages that somebody saved, served each under a host of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../scripts/browser/page-server';

/** Without scripts: a page is the same each time. Pictures and styles are elsewhere and are not there. */
const QUIET = { 'content-security-policy': "script-src 'none'" };

/** Nothing else of their hosts is there: a frame of the same site would be the page itself, and so on within it. */
const PATH = '/news/a-story-of-the-day';

export interface SavedPage {
  file: string;
  address: string;
}

export interface SavedFolder {
  pages: SavedPage[];
  site: Site;
}

export function savedFolder(folder: string): SavedFolder {
  const files = readdirSync(folder).filter((name) => /\.html?$/.test(name));
  if (files.length === 0) throw new Error(`${folder} holds no saved pages (*.html)`);
  return {
    pages: files.map((file, i) => ({
      file,
      address: `http://saved-${i}.example${PATH}`,
    })),
    site: ({ hostname, pathname }) => {
      if (pathname !== PATH) return null;
      const file = files[Number(/^saved-(\d+)\./.exec(hostname)?.[1] ?? Number.NaN)];
      return file ? { body: readFileSync(join(folder, file)), headers: QUIET } : null;
    },
  };
}
