/** `npm run -s eval`: measures detection on labelled texts; fails below the recorded floor. */
import { runEvaluation } from './eval/run';

process.exitCode = (await runEvaluation(process.argv.slice(2))) ? 0 : 1;
