/** Whom the words of the page may mean, for the card to say so: pure. */
import type { Mention, Rule } from '../../detection/model';
import type { ActorLabels } from '../../extension/messages';
import { isCertain } from '../mentions/which-marked';
import type { Rival } from './card-props';

/** Where the text settles who is meant: the others who bear that name, best first. */
export function rivalsOf(
  { actor: meant, candidates }: Mention,
  labels: ActorLabels['actors'],
): Rival[] {
  if (meant === null) return [];
  return candidates.flatMap(({ actor }) => {
    const label = actor === meant ? undefined : labels[actor];
    return label ? { actor, ...label } : [];
  });
}

/** Words that say what somebody does, not who it is: that they were taken for somebody is no sign of anything. */
const NO_NAMES: Rule[] = ['role-by-date', 'nominal'];

/** The first name on the page that is surely this actor's. */
export function surelyNamedAs(
  actor: string,
  placed: Iterable<{ mention: Mention }>,
): string | null {
  for (const { mention } of placed) {
    const isName = !NO_NAMES.includes(mention.how.rule);
    if (isName && mention.actor === actor && isCertain(mention)) return mention.surface;
  }
  return null;
}
