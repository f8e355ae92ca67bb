/** All parts of the evaluation, one table after the other. */
import { join } from 'node:path';
import { compileLexicon } from '../../detection/lexicon/compile/compile';
import { type Lexicon, loadLexicon } from '../../detection/lexicon/stored/load';
import type { LexiconSource } from '../../detection/model';
import type { FoundMention, GoldText } from '../../evaluation/model';
import { levelsTable, mentionsTable, misses, sum, table } from '../../evaluation/report';
import { roleCases } from '../../evaluation/roles';
import { figures, scoreText, type TextScore } from '../../evaluation/score';
import { lexiconSource } from '../../pack/lexicon-source';
import { readPack } from '../../pack/load-data';
import { projectRoot } from '../mentions/lexicon';
import { mentionsIn } from '../mentions/prose';
import { below, type Figures, raiseFloor, readFloor } from './floor';
import { ownGold, sharedGold } from './gold';
import { composedRespellings, packRespellings } from './respellings';

const print = (title: string, body: string) => console.log(`\n## ${title}\n${body}`);
const LOOKALIKES_OF = 20;

export async function runEvaluation(flags: string[]): Promise<boolean> {
  const root = projectRoot();
  // Whatever of the data can be read: names are measured here, data:check measures the rest.
  const { pack, problems } = readPack(root);
  if (problems.length) console.log(`data/ has ${problems.length} problems: npm run data:check`);
  const source = lexiconSource(pack);
  const lexicon = loadLexicon(compileLexicon(source));
  const measured: Figures = {};
  const scores = scoreTexts(root, lexicon, source);
  reportTexts(scores, measured);
  reportLookalikes(scores, measured);
  const roles = reportRoles(lexicon, source, measured);
  const spellings = reportRespellings(root, source, measured);
  if (!flags.includes('--brief')) {
    print('Misses', [misses(scores), ...roles, ...spellings].filter(Boolean).join('\n') || 'none');
  }
  return checkFloor(join(root, 'tests', 'gold', 'floor.json'), measured, flags);
}

function scoreTexts(root: string, lexicon: Lexicon, source: LexiconSource): TextScore[] {
  const inPack = new Set(source.actors.map(({ id }) => id));
  const shared = sharedGold(root);
  if (!shared) console.log('skipped: no labelled texts beside the project (../shared)');
  return [...ownGold(root), ...(shared ?? [])].map((text) =>
    scoreText(text, find(lexicon, text), (actor) => inPack.has(actor)),
  );
}

function find(lexicon: Lexicon, text: Pick<GoldText, 'text' | 'lang' | 'date'>): FoundMention[] {
  return mentionsIn(lexicon, text).map(({ start, end, actor, candidates, how }) => ({
    start,
    end,
    actor,
    candidates: candidates.map((candidate) => candidate.actor),
    rule: how.rule,
  }));
}

const isLookalike = ({ text }: TextScore) => text.kind === 'look-alike';
const isConfusion = ({ text }: TextScore) => text.kind === 'confusion';

function reportTexts(scores: TextScore[], measured: Figures): void {
  const texts = scores.filter((score) => !isLookalike(score) && !isConfusion(score));
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
  print('By level (precision has none: a wrong claim has no level)', levelsTable(texts));
  const confusion = scores.filter(isConfusion);
  print(
    'Confusion suite',
    mentionsTable(confusion, ({ text }) => text.lang),
  );
  const nominals = texts.map(({ nominals }) => nominals);
  const found = nominals.reduce((all, { overlap }) => all + overlap, 0);
  const labelled = nominals.reduce((all, one) => all + one.labelled, 0);
  const others = nominals.reduce((all, { wrong }) => all + wrong, 0);
  print(
    'Nominals (scored apart)',
    `${found} of ${labelled} labelled found, ${others} others marked`,
  );
  for (const set of new Set(texts.map(({ text }) => text.set))) {
    const tally = sum(texts.filter(({ text }) => text.set === set));
    measured[`${set} overlap precision`] = figures(tally, 'overlap').precision;
    measured[`${set} overlap recall`] = figures(tally, 'overlap').recall;
    measured[`${set} exact F1`] = figures(tally, 'exact').f1;
  }
  measured['confusion F1'] = figures(sum(confusion), 'overlap').f1;
}

function reportLookalikes(scores: TextScore[], measured: Figures): void {
  const alike = scores.filter(isLookalike);
  const { wrong } = sum(alike);
  const rate = ((wrong / alike.length) * LOOKALIKES_OF).toFixed(2);
  print(
    'Look-alikes',
    `${alike.length} texts, ${wrong} wrong marks: ${rate} in ${LOOKALIKES_OF} texts`,
  );
  measured['look-alike texts without a wrong mark'] =
    alike.filter(({ wrong }) => wrong.length === 0).length / alike.length;
}

function reportRoles(lexicon: Lexicon, source: LexiconSource, measured: Figures): string[] {
  const faults: string[] = [];
  const rows = new Map<string, { cases: number; right: number; handovers: number }>();
  for (const one of roleCases(source.offices)) {
    const row = rows.get(one.lang) ?? { cases: 0, right: 0, handovers: 0 };
    rows.set(one.lang, row);
    const start = one.text.indexOf(one.title);
    const mention = find(lexicon, one).find(
      (found) => found.start < start + one.title.length && start < found.end,
    );
    const said = mention ? (mention.actor ? [mention.actor] : mention.candidates) : [];
    const isRight = [...said].sort().join() === [...one.expected].sort().join();
    row.cases++;
    if (one.expected.length > 1) row.handovers++;
    if (isRight) row.right++;
    else
      faults.push(
        `role    ${one.office} ${one.lang} ${one.date}: expected ${one.expected.join(' or ')}, said ${said.join(' or ') || 'nobody'}: ${one.text}`,
      );
  }
  const total = [...rows.values()].reduce((all, { cases }) => all + cases, 0);
  const right = [...rows.values()].reduce((all, row) => all + row.right, 0);
  const lines = [...rows].map(([lang, row]) => [
    lang,
    ...[row.cases, row.handovers, row.right].map(String),
  ]);
  print('Roles by date, every office', table(['', 'cases', 'of them hand-overs', 'right'], lines));
  measured['roles by date'] = total ? right / total : 1;
  return faults;
}

function reportRespellings(root: string, source: LexiconSource, measured: Figures): string[] {
  const own = packRespellings(source, measured);
  print('Respellings held back (three known)', own.body);
  const composed = composedRespellings(root, measured);
  print('Respellings of composed names (three known)', composed.body);
  return [...own.faults, ...composed.faults];
}

function checkFloor(file: string, measured: Figures, flags: string[]): boolean {
  const floor = readFloor(file);
  const faults = below(floor, measured);
  for (const fault of faults) console.error(`below the floor: ${fault}`);
  if (flags.includes('--raise') && faults.length === 0) raiseFloor(file, floor, measured);
  if (faults.length === 0) console.log('\nNothing below the floor.');
  return faults.length === 0;
}
