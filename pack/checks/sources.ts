/** Each page is listed once, and what only copies others says that it is weak. */
import type { CheckInput } from './check';

export function checkSources({ set, say }: CheckInput): void {
  const pages = new Map<string, string>();
  for (const at of set.sources) {
    const { url, id, kind, agency, weak } = at.data;
    const page = samePage(url);
    const earlier = pages.get(page);
    if (earlier) {
      say(
        at,
        ['url'],
        `is listed already as "${earlier}": keep one of the two, or it counts twice`,
      );
    } else {
      pages.set(page, id);
    }
    if (kind === 'aggregator' && !weak && agency === null) {
      const advice = 'add weak: true, or agency: if the text is an agency’s';
      say(at, ['kind'], `an aggregator is a weak source: ${advice}`);
    }
  }
}

/** Addresses that differ only in what servers ignore. */
function samePage(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/(\/|#.*)$/, '');
}
