/** The web archive's copy of a page nearest to the day it was published: derived, never written down. */
import type { Source } from './model';

const ARCHIVE = 'https://web.archive.org/web';
/** The archive's own sign for "every copy there is". */
const ANY_DAY = '*';

/** An address; of a source without a day, that of the list of all copies. */
export function archivedCopy({ url, issued }: Pick<Source, 'url' | 'issued'>): string {
  const day = issued?.replace(/[^\d-].*$/, '').replaceAll('-', '') || ANY_DAY;
  return `${ARCHIVE}/${day}/${url}`;
}
