/** `npm run -s mentions`: who is in this text, as JSON Lines. */
import { BadInput, readArguments } from './mentions/arguments';
import { run } from './mentions/run';

/** Exit code for mistakes that the caller can mend. */
const BAD_INPUT = 2;

// A reader such as `head` may close the pipe early: that is an end, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await run(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`mentions: ${error.message}\n`);
  process.exitCode = BAD_INPUT;
}
