/**
 * Spellings held back: people are listed with three of their Latin spellings and looked for by the others
 * that the pack has collected.
 */
import type { LexiconActor, LexiconSource } from '../detection/model';

const KNOWN_SPELLINGS = 3;

export interface Respelling {
  actor: string;
  name: string;
  lang: string;
  text: string;
}

export function respellings(source: LexiconSource): { known: LexiconActor[]; held: Respelling[] } {
  const known: LexiconActor[] = [];
  const held: Respelling[] = [];
  for (const actor of source.actors) {
    if (actor.kind !== 'person') continue;
    const spellings = actor.names.filter(isWholeLatinName);
    known.push({ ...actor, names: spellings.slice(0, KNOWN_SPELLINGS) });
    for (const { text: name, lang } of spellings.slice(KNOWN_SPELLINGS)) {
      held.push({
        actor: actor.id,
        name,
        lang: lang ?? 'en',
        text: `Reporters met ${name} on Monday.`,
      });
    }
  }
  return { known: known.filter(({ names }) => names.length > 0), held };
}

function isWholeLatinName({ text, kind, needs }: LexiconActor['names'][number]): boolean {
  return kind === 'full' && needs === null && /^\p{Script=Latin}.*\s/u.test(text);
}
