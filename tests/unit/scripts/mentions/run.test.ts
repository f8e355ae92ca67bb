import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
/** Milliseconds; starting Node and reading the pack on a busy machine. */
const START = 60_000;

function mentions(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/mentions.ts', ...args],
    { cwd: ROOT, input, encoding: 'utf8' },
  );
  return { lines: stdout.split('\n').filter(Boolean), stderr, status };
}

describe('mentions', () => {
  it('says who is in a text, a line each', { timeout: START }, () => {
    const text = 'A headline\n\nCENTCOM spoke.';
    const { lines, status } = mentions(['--lang', 'en', '-'], text);
    expect(status).toBe(0);
    const [mention] = lines.map((line) => JSON.parse(line));
    expect(mention).toMatchObject({ surface: 'CENTCOM', actor: 'centcom' });
    expect(text.slice(mention.start, mention.end)).toBe('CENTCOM');
    expect(Object.keys(mention)).toEqual([
      'start',
      'end',
      'surface',
      'actor',
      'candidates',
      'how',
      'confidence',
    ]);
  });

  it('answers JSON lines in order, with their ids', { timeout: START }, () => {
    const input = '{"id":"a","text":"CENTCOM spoke."}\n\n{"id":2,"text":"Nobody."}\n';
    const { lines } = mentions(['--jsonl'], input);
    expect(
      lines.map((line) => JSON.parse(line)).map(({ id, mentions }) => [id, mentions.length]),
    ).toEqual([
      ['a', 1],
      [2, 0],
    ]);
  });

  it('--help: every option, exit code 0', { timeout: START }, () => {
    const { lines, stderr, status } = mentions(['--help']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const explained = lines.flatMap((line) => /^ {2}(--\w+) /.exec(line)?.[1] ?? []);
    expect(lines[0]!.match(/--\w+/g)).toEqual(expect.arrayContaining(explained));
    expect(explained).toHaveLength(8);
  });

  it('empty input: no output, exit code 0', { timeout: START }, () => {
    expect(mentions(['-'])).toMatchObject({ lines: [], stderr: '', status: 0 });
  });

  it('bad input: one line on stderr, exit code 2', { timeout: START }, () => {
    const { lines, stderr, status } = mentions(['--jsonl'], '{"text":"x"}\nnot json\n');
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(stderr).toBe('mentions: standard input: line 2: not JSON\n');
  });
});

describe('mentions --html', () => {
  /**
   * Its prose mentions two, its language and date say who the minister is; the rest is not part of the
   * article.
   */
  const PAGE = `<!doctype html><html lang="fr"><head>
    <meta property="article:published_time" content="2021-01-11T08:00:00Z">
    <script>var who = "Nouri al-Maliki";</script></head><body>
    <form><input name="parentNode"><input name="firstChild">
    <p>Le <b>Cent</b>com a frappé.</p>${'<p>Suite.</p>'.repeat(3)}</form>
    <p style="display: none">Le Hezbollah</p><textarea>Le Hamas</textarea>
    <p>Le Premier ministre irakien est à Paris.</body></html>`;
  let folder = '';
  let page = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'backgrounder-mentions-'));
    page = join(folder, 'page.html');
    writeFileSync(page, PAGE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    { args: [], minister: 'mustafa-al-kadhimi' },
    { args: ['--date', '2023-02-01'], minister: 'mohammed-shia-al-sudani' },
  ])('reads the prose of a saved page $args', { timeout: START }, ({ args, minister }) => {
    const { lines, stderr, status } = mentions(['--html', page, ...args]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const found = lines.map((line) => JSON.parse(line));
    expect(found.map(({ surface, actor }) => [surface, actor])).toEqual([
      ['Centcom', 'centcom'],
      ['Premier ministre irakien', minister],
    ]);
  });
});
