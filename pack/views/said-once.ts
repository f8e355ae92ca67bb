/**
 * An office and a statement often say the same thing: its holder on file also "leads" the body as "founder
 * and secretary-general" in the same years. This is shown once, in the fuller words, with the sources of
 * both. Where dates, mode or words differ they are two statements, and stay so.
 */
import type { Affiliation } from './affiliations';

/** Letters; shorter words ("of", "and") say nothing about a post. */
const A_WORD = 4;

export function saidOnce(all: Affiliation[]): Affiliation[] {
  const posts = all.filter(({ office }) => office !== null);
  const merged = new Map<Affiliation, Affiliation>();
  const dropped = new Set<Affiliation>();
  for (const one of all) {
    if (one.property !== 'leads' && one.property !== 'led-by') continue;
    const post = posts.find((other) => isTheSame(other, one) && !merged.has(other));
    if (!post) continue;
    merged.set(post, together(post, one));
    dropped.add(one);
  }
  return all.filter((one) => !dropped.has(one)).map((one) => merged.get(one) ?? one);
}

function isTheSame(post: Affiliation, leadership: Affiliation): boolean {
  if (post.to.id === null || post.to.id !== leadership.to.id) return false;
  if (post.when.edtf !== leadership.when.edtf || post.mode !== leadership.mode) return false;
  if (leadership.role === null) return true;
  const title = wordsOf(post.role);
  return [...wordsOf(leadership.role)].some((word) => title.has(word));
}

function together(post: Affiliation, leadership: Affiliation): Affiliation {
  const title = wordsOf(post.role);
  const saysMore = [...wordsOf(leadership.role)].some((word) => !title.has(word));
  return {
    ...post,
    role: saysMore ? leadership.role : post.role,
    evidence: [...new Set([...post.evidence, ...leadership.evidence])],
    weak: post.weak && leadership.weak,
  };
}

function wordsOf(role: string | null): Set<string> {
  const words = role?.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu) ?? [];
  return new Set(words.filter((word) => word.length >= A_WORD));
}
