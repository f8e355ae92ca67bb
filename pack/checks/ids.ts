/** Ids are unique over the whole pack, and whatever points somewhere points to something. */
import type { DataSet, Located } from '../read/data-set';
import type { Path } from '../read/yaml';
import type { CheckInput } from './check';

type Kind = 'actor' | 'party' | 'event' | 'office' | 'source';

export function checkIds({ set, say }: CheckInput): void {
  const kinds = register({ set, say });

  const needs = (at: Located<unknown>, path: Path, id: string | null, allowed: Kind[]) => {
    if (id === null || set.unread.has(id)) return;
    const kind = kinds.get(id);
    if (kind && allowed.includes(kind)) return;
    const wanted = allowed.join(' or ');
    if (kind)
      say(
        at,
        path,
        `"${id}" is ${article(kind)} ${kind}, but here stands ${article(wanted)} ${wanted}`,
      );
    else
      say(
        at,
        path,
        `"${id}" is not in the data: add that ${wanted}, or mend the id${near(id, kinds, allowed)}`,
      );
  };

  const needsEvidence = (at: Located<unknown>, path: Path, ids: string[]) => {
    ids.forEach((id, i) => void needs(at, [...path, 'evidence', i], id, ['source']));
  };

  for (const at of [...set.actors, ...set.events]) {
    at.data.statements.forEach((statement, i) => {
      const path = ['statements', i];
      needsEvidence(at, path, statement.evidence);
      statement.by.forEach((who, n) => {
        if (typeof who === 'string') needs(at, [...path, 'by', n], who, ['actor', 'party']);
      });
      if (!('object' in statement)) return;
      const objects: Kind[] =
        statement.property === 'participant' ? ['actor', 'party'] : ['actor', 'party', 'event'];
      needs(at, [...path, 'object'], statement.object, objects);
    });
  }
  for (const at of set.actors) needsEvidence(at, [], at.data.evidence ?? []);
  for (const at of set.events) {
    at.data.respondsTo.forEach((id, i) => void needs(at, ['respondsTo', i], id, ['event']));
  }
  checkRenderings(set.renderings, (at, path, id) => needs(at, path, id, ['actor']), say);
  for (const at of set.offices) {
    needs(at, ['body'], at.data.body, ['actor', 'party']);
    at.data.holders.forEach((holder, i) => {
      needs(at, ['holders', i, 'actor'], holder.actor, ['actor']);
      needsEvidence(at, ['holders', i], holder.evidence);
    });
  }
}

function checkRenderings(
  at: DataSet['renderings'],
  needsActor: (at: Located<unknown>, path: Path, id: string) => void,
  say: CheckInput['say'],
): void {
  at?.data.names.forEach(({ actor, heads }, i) => {
    needsActor(at, ['names', i, 'actor'], actor);
    for (const head of heads) {
      if (head in at.data.heads) continue;
      say(at, ['names', i, 'heads'], `"${head}" is not among the heads: add it, or mend it`);
    }
  });
}

function register({ set, say }: Pick<CheckInput, 'set' | 'say'>): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  const first = new Map<string, string>();
  const add = (kind: Kind, records: Located<{ id: string }>[]) => {
    for (const at of records) {
      const earlier = first.get(at.data.id);
      if (earlier) {
        say(at, ['id'], `id "${at.data.id}" is taken by ${earlier}: choose another`);
        continue;
      }
      first.set(at.data.id, `${at.file}:${at.lineOf(['id'])}`);
      kinds.set(at.data.id, kind);
    }
  };
  add('actor', set.actors);
  add('party', set.parties);
  add('event', set.events);
  add('office', set.offices);
  add('source', set.sources);
  return kinds;
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}

/** The id that was probably meant, if one is nearly the same. */
function near(id: string, kinds: Map<string, Kind>, allowed: Kind[]): string {
  const words = new Set(id.split('-'));
  let best: { id: string; shared: number } | null = null;
  for (const [other, kind] of kinds) {
    if (!allowed.includes(kind)) continue;
    const otherWords = other.split('-');
    const common = otherWords.filter((word) => words.has(word)).length;
    const shared = (2 * common) / (words.size + otherWords.length);
    if (shared > (best?.shared ?? NEARLY)) best = { id: other, shared };
  }
  return best ? ` (did you mean "${best.id}"?)` : '';
}

/** Above this share of words in common, one id may have been meant for the other. */
const NEARLY = 0.6;
