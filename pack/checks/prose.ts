/** The texts that speak in the pack's own voice: not names, not titles of sources, not quotations. */
import type { Located } from '../read/data-set';
import type { ActorStatementFile, EventStatementFile } from '../schema/statement';
import type { CheckInput } from './check';

export interface Prose {
  at: Located<unknown>;
  path: (string | number)[];
  text: string;
  /** False where it is attributed to somebody by name. */
  isOurVoice: boolean;
  isAboutPerson: boolean;
}

export function proseOf({ set }: CheckInput): Prose[] {
  const all: Prose[] = [];
  for (const at of set.actors) {
    const isAboutPerson = at.data.category === 'person';
    const shared = { at, isAboutPerson };
    all.push({ ...shared, path: ['sentence'], text: at.data.sentence, isOurVoice: true });
    all.push(...ofStatements(at, at.data.statements, isAboutPerson));
  }
  for (const at of set.events) {
    const shared = { at, isAboutPerson: false, isOurVoice: true };
    all.push({ ...shared, path: ['title'], text: at.data.title });
    all.push({ ...shared, path: ['summary'], text: at.data.summary });
    all.push(...ofStatements(at, at.data.statements, false));
  }
  for (const at of set.offices) {
    const shared = { at, isAboutPerson: true, isOurVoice: true };
    at.data.holders.forEach(({ note }, i) => {
      if (note) all.push({ ...shared, path: ['holders', i, 'note'], text: note });
    });
  }
  return all;
}

function ofStatements(
  at: Located<unknown>,
  statements: (ActorStatementFile | EventStatementFile)[],
  isAboutPerson: boolean,
): Prose[] {
  return statements.flatMap((statement, i) => {
    const texts = { text: 'text' in statement ? statement.text : null, note: statement.note };
    return Object.entries(texts).flatMap(([key, text]): Prose[] => {
      if (!text) return [];
      const isOurVoice = key === 'note' || !isAttributed(statement);
      return [{ at, path: ['statements', i, key], text, isOurVoice, isAboutPerson }];
    });
  });
}

function isAttributed({ mode, property }: ActorStatementFile | EventStatementFile): boolean {
  return mode !== 'fact' || ['said', 'designated-by', 'sanctioned-by'].includes(property);
}
