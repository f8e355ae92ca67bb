/** A statement says something, and somebody says it wherever it is not plain fact. */
import type { Property } from '../model';
import type { ActorStatementFile, EventStatementFile } from '../schema/statement';
import type { CheckInput } from './check';

type Casualties = EventStatementFile & { property: 'casualties' };

const NEEDS_TEXT: Property[] = ['said', 'did', 'renamed', 'headquarters'];
const NEEDS_OBJECT: Property[] = ['designated-by', 'sanctioned-by'];
const NEEDS_EITHER: Property[] = [
  'member-of',
  'part-of',
  'merged-into',
  'split-from',
  'led-by',
  'leads',
  'holds-post',
  'speaks-for',
  'ally-of',
  'killed-in',
];

export function checkStatements({ set, say }: CheckInput): void {
  for (const at of [...set.actors, ...set.events]) {
    at.data.statements.forEach((statement, i) => {
      const missing = missingIn(statement);
      if (missing) say(at, ['statements', i], missing);
      if (statement.mode !== 'fact' && statement.by.length === 0) {
        const message = `"${statement.mode}" by whom: add by: with ids, or { text: who says so }`;
        say(at, ['statements', i, 'mode'], message);
      }
      if (statement.property !== 'casualties') return;
      const wrong = wrongFigures(statement);
      if (wrong) say(at, ['statements', i], wrong);
    });
  }
  for (const at of set.events) {
    const took = at.data.statements.filter(({ property }) => property === 'took-place').length;
    if (took === 1) continue;
    say(at, ['statements'], `has ${took} statements "took-place": write exactly one`);
  }
}

function missingIn(statement: ActorStatementFile | EventStatementFile): string | null {
  const { property } = statement;
  const text = 'text' in statement ? statement.text : null;
  const object = 'object' in statement ? statement.object : null;
  if (NEEDS_TEXT.includes(property) && text === null) return `"${property}" says nothing: add text`;
  if (NEEDS_OBJECT.includes(property) && object === null) {
    return `"${property}" does not say by whom: add object, the id of an actor or party`;
  }
  const needsEither = NEEDS_EITHER.includes(property) || property === 'participant';
  if (needsEither && text === null && object === null) {
    return `"${property}" points to nothing: add object (an id), or text if it is not in the data`;
  }
  return null;
}

function wrongFigures({ low, best, high, text }: Casualties): string | null {
  const given = [low, best, high].filter((figure) => figure !== null);
  if (given.length === 0 && text === null) {
    return 'gives no number: add low, best or high, or say it in text';
  }
  const isOrdered = given.every((figure, i) => i === 0 || figure >= given[i - 1]!);
  return isOrdered ? null : 'low, best and high must go upwards: mend the numbers';
}
