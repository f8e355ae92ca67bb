/** All parts of the evaluation, one table after the other. */

import type { FoundMention, GoldText } from '../../evaluation/model';
import { levelsTable, mentionsTable, misses, sum } from '../../evaluation/report';
import { scoreText, type TextScore } from '../../evaluation/score';
import { openLexicon, projectRoot } from '../mentions/lexicon';
import { mentionsIn } from '../mentions/prose';
import { Stats } from '../mentions/stats';
import { ownGold, sharedGold } from './gold';

export async function runEvaluation(flags: string[]): Promise<boolean> {
  const root = projectRoot();
  const { lexicon, actors } = await openLexicon(null, new Stats());
  const inPack = new Set([...actors()].map(({ id }) => id));
  const find = (text: GoldText): FoundMention[] =>
    mentionsIn(lexicon, text).map(({ start, end, actor, candidates, how }) => ({
      start,
      end,
      actor,
      candidates: candidates.map((candidate) => candidate.actor),
      rule: how.rule,
    }));
  const scored = (texts: GoldText[]) =>
    texts.map((text) => scoreText(text, find(text), (actor) => inPack.has(actor)));

  const own = scored(ownGold(root));
  const shared = sharedGold(root);
  if (!shared) console.log('skipped: no labelled texts beside the project (../shared)');
  const beside = shared ? scored(shared) : [];
  const isLookalike = ({ text }: TextScore) => text.kind === 'look-alike';
  const all = [...own, ...beside];
  const texts = all.filter((score) => !isLookalike(score));
  const print = (title: string, body: string) => console.log(`\n## ${title}\n${body}`);
  print(
    'Mentions by set',
    mentionsTable(texts, ({ text }) => text.set),
  );
  print(
    'Mentions by language',
    mentionsTable(texts, ({ text }) => text.lang),
  );
  print(
    'Mentions by kind of text',
    mentionsTable(texts, ({ text }) => text.kind),
  );
  print('By level', levelsTable(texts));
  const alike = all.filter(isLookalike);
  const wrong = sum(alike).wrong;
  print(
    'Look-alikes',
    `${alike.length} texts, ${wrong} wrong marks: ${((wrong / alike.length) * 20).toFixed(2)} in 20 texts`,
  );
  if (!flags.includes('--brief')) print('Misses', misses(all) || 'none');
  return true;
}
