/** Which mark a mention wears, if any, by the reader's settings: pure. */
import type { Mention } from '../../detection/model';
import type { ActorLabels } from '../../extension/messages';
import type { Settings } from '../../extension/settings';
import type { Category } from '../../pack/model';

export type MarkKind = Category | 'uncertain';

/** Below this, a mention wears the mark of the uncertain, whatever its category. */
export const CERTAIN_FROM = 0.6;

export function markFor(
  mention: Mention,
  labels: ActorLabels['actors'],
  settings: Settings,
): MarkKind | null {
  const wanted = candidatesLeft(mention, settings).filter((actor) => {
    const category = labels[actor]?.category;
    return category !== undefined && settings.categories[category];
  });
  const [first] = wanted;
  if (first === undefined) return null;
  if (mention.actor === null || !isCertain(mention)) return 'uncertain';
  return labels[mention.actor]?.category ?? null;
}

export function isCertain(mention: Mention): boolean {
  return mention.actor !== null && mention.confidence >= CERTAIN_FROM;
}

/** The actors that the mention may mean, best first, without those the reader muted. */
export function candidatesLeft(mention: Mention, settings: Settings): string[] {
  const actors =
    mention.actor === null ? mention.candidates.map(({ actor }) => actor) : [mention.actor];
  return actors.filter((actor) => !isMuted(actor, mention.surface, settings));
}

/** What the popup files it under: the actor's category, or that of all candidates alike. */
export function categoryOf(mention: Mention, labels: ActorLabels['actors']): Category | null {
  if (mention.actor !== null) return labels[mention.actor]?.category ?? null;
  const categories = new Set(mention.candidates.map(({ actor }) => labels[actor]?.category));
  const [only] = categories;
  return categories.size === 1 && only ? only : null;
}

function isMuted(actor: string, surface: string, settings: Settings): boolean {
  if (settings.mutedActors.includes(actor)) return true;
  const word = surface.toLowerCase();
  return settings.mutedWords.some(
    (muted) => muted.actor === actor && muted.surface.toLowerCase() === word,
  );
}
