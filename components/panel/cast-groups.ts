/** The cast as the panel lists it: by category, doubtful names apart. Pure. */
import type { CastMember, PageSummary } from '../../extension/messages';
import { CATEGORIES, type Category } from '../../pack/model';

export interface CastGroup {
  category: Category;
  members: CastMember[];
}

/** A category with nobody in it is left out; within one, those named most often come first. */
export function groupsOf(cast: CastMember[], only: ReadonlySet<Category>): CastGroup[] {
  const certain = cast.filter(({ uncertain }) => !uncertain);
  return CATEGORIES.filter((category) => only.size === 0 || only.has(category))
    .map((category) => ({
      category,
      members: certain
        .filter((member) => member.category === category)
        .sort((a, b) => b.mentions.length - a.mentions.length),
    }))
    .filter(({ members }) => members.length > 0);
}

export function countsOf(cast: CastMember[]): { category: Category; names: number }[] {
  return groupsOf(cast, new Set()).map(({ category, members }) => ({
    category,
    names: members.length,
  }));
}

export interface Doubtful {
  member: CastMember;
  /** Who else the words may mean, best first. */
  others: string[];
}

export function doubtfulOf({ cast, mentions }: Pick<PageSummary, 'cast' | 'mentions'>): Doubtful[] {
  return cast
    .filter(({ uncertain }) => uncertain)
    .map((member) => ({
      member,
      others: [
        ...new Set(
          member.mentions.flatMap(
            (index) => mentions[index]?.mention.candidates.map(({ actor }) => actor) ?? [],
          ),
        ),
      ].filter((actor) => actor !== member.actor),
    }));
}
