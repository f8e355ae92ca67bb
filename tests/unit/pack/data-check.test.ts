import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { edited, type Files, withFolder } from './hundred-days';

const TWO_MISTAKES: Files = {
  ...edited('data/actors/michel-ney.yaml', 'category: person', 'category: human'),
  ...edited('data/sources/napoleon-org.yaml', 'kind: ngo', 'kind: club'),
};

describe('npm run data:check', () => {
  it.each([
    ['nothing is wrong', {}, 0, '', /^Nothing wrong in 4 actors, 1 event, 1 office, 3 sources\.$/m],
    [
      'two things are',
      TWO_MISTAKES,
      1,
      /^data\/sources\/napoleon-org\.yaml:6: .*\n\n2 problems in /m,
      '',
    ],
  ])('when %s', (_, files, code, stderr, stdout) => {
    const ran = withFolder(files, (root) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'scripts/data-check.ts', root], {
        encoding: 'utf8',
      }),
    );
    expect(ran.status).toBe(code);
    expect(ran.stderr).toMatch(stderr);
    expect(ran.stdout).toMatch(stdout);
  });
});
