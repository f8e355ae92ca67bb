/** `npm run data:report`: how much the data covers and how well it is backed. `--lists` names the ids. */
import { loadPackFromData } from '../pack/load-data';
import { reportOn, type Share } from '../pack/report';

const withLists = process.argv.includes('--lists');
const report = reportOn(loadPackFromData(process.cwd()));

const percent = ({ have, of }: Share) =>
  `${of === 0 ? 100 : ((100 * have) / of).toFixed(1)}% (${have} of ${of})`;
const { least, middle, most } = report.statementsPerActor;
const lines: [string, string | number][] = [
  ['data as of', report.asOf],
  ['newest source', report.newestSource ?? 'none dated'],
  ['actors', report.actors],
  ...report.actorsByCategory.map(([category, n]): [string, number] => [`  ${category}`, n]),
  ['events', report.events],
  ['offices', `${report.offices}, with ${report.holders} dated holders`],
  ['sources', report.sources],
  ['statements', report.statements],
  ['statements per actor', `${least} to ${most}, half have ${middle} or more`],
  ['statements with two independent sources', percent(report.statementsWithTwo)],
  ['strikes and attacks with two independent sources', percent(report.strikesWithTwo)],
  ['native script where it is not Latin', percent(report.nativeScript)],
];
for (const [what, figure] of lines) console.log(`${what.padEnd(50)} ${figure}`);

const lists: [string, string[]][] = [
  ['on a single source', report.singleSource],
  ['disputed or denied', report.disputed],
  ['on weak sources only', report.weak],
  ['native script not seen', report.nativeMissing],
  ['sources nothing cites', report.uncited],
];
for (const [what, ids] of lists) {
  console.log(`${what.padEnd(50)} ${ids.length}`);
  if (withLists) for (const id of ids) console.log(`  ${id}`);
}
if (!withLists) console.log('\nnpm run data:report -- --lists names them.');
