/**
 * The rounds of the page bench: the bench's own pages with the shipped extension, with one that does nothing,
 * with one that only walks, and bare, in turn.
 */
import { withBrowsers } from './browsers';
import { restRows } from './rest';
import type { Row } from './rows';
import { sideBySideRows } from './side-by-side';
import { workRows } from './work';

const ROUNDS = {
  quick: { visits: 4, pairs: 30, rest: 2 },
  full: { visits: 11, pairs: 80, rest: 7 },
};

export function benchPages(quick: boolean): Promise<Row[]> {
  const { visits, pairs, rest } = ROUNDS[quick ? 'quick' : 'full'];
  return withBrowsers(async (browsers) => [
    ...(await workRows(browsers, visits)),
    ...(await sideBySideRows(browsers, pairs)),
    ...(await restRows(browsers, rest)),
  ]);
}
