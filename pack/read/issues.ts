/** What the validator found, in words for the person who edits the file. */
import type * as v from 'valibot';
import type { Path } from './yaml';

type Issue = v.BaseIssue<unknown>;

export function describeIssue(issue: Issue): { path: Path; message: string }[] {
  const path = pathOf(issue);
  if (issue.type === 'union' && issue.issues) {
    // The alternative that got furthest into the value is the one that was meant.
    const deeper = issue.issues.filter((sub) => sub.path && sub.path.length > 0);
    if (deeper.length > 0) {
      return deeper
        .flatMap(describeIssue)
        .map((found) => ({ path: [...path, ...found.path], message: found.message }));
    }
  }
  return [{ path, message: messageOf(issue, path) }];
}

function messageOf(issue: Issue, path: Path): string {
  const key = path.at(-1);
  const where = key === undefined ? '' : `"${path.filter((s) => typeof s === 'string').at(-1)}" `;
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') {
        return `"${key}" is not a key that stands here: check its spelling in docs/data-format.md`;
      }
      if (issue.received === 'undefined') return `"${key}" is missing: add it${nullHint(key)}`;
      return `${where}must be keys and values, not ${received(issue)}`;
    case 'picklist':
    case 'literal':
    case 'variant':
      return `${where}is ${received(issue)}: write ${choices(issue.expected)}`;
    case 'min_value':
    case 'max_value':
      return `${where}is out of range: ${received(issue)}`;
    default:
      return `${where}${issue.message}`;
  }
}

/** These may be unknown, but saying so is a decision. */
function nullHint(key: unknown): string {
  const mayBeNull = ['native', 'place', 'title', 'issued', 'lat', 'lon'];
  return mayBeNull.includes(String(key)) ? ', or null where it is not known' : '';
}

function received(issue: Issue): string {
  return issue.received === 'undefined' ? 'missing' : issue.received;
}

function choices(expected: string | null): string {
  const options = (expected ?? '').replace(/[()"]/g, '').split(' | ');
  return options.length > 1 ? `one of ${options.join(', ')}` : (options[0] ?? '');
}

function pathOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map((item) => item.key as string | number);
}
