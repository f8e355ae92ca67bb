import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BadInput, readArguments } from '../../../../scripts/mentions/arguments';
import { readInputLine, readLines, readText } from '../../../../scripts/mentions/input';

const folder = mkdtempSync(join(tmpdir(), 'mentions-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Uint8Array): string {
  const path = join(folder, `${Math.random()}`);
  writeFileSync(path, content);
  return path;
}

describe('the command line', () => {
  it.each([
    [[], { task: 'text', input: '-' }],
    [['story.txt', '--date', '2024-01-05'], { input: 'story.txt', date: '2024-01-05' }],
    [['--jsonl', '--lang', 'fr'], { task: 'lines', input: '-', lang: 'fr' }],
    [['--html', 'page.html'], { task: 'page', input: 'page.html' }],
    [['--actors', '--stats'], { task: 'actors', stats: true }],
    [['--names', 'people.jsonl', '-'], { names: 'people.jsonl', input: '-' }],
  ])('%j', (given, expected) => {
    expect(readArguments(given)).toMatchObject(expected);
  });

  it.each([
    ['a date that is none', ['--date', '2024-13-01'], '--date 2024-13-01: not a date'],
    ['a day that is not in the month', ['--date', '2023-02-29'], 'not a date'],
    ['words for a date', ['--date', 'yesterday'], 'not a date'],
    ['a language that is none', ['--lang', 'x'], 'not a language tag'],
    ['two files', ['a', 'b'], 'one file at a time'],
    ['an unknown option', ['--loud'], '--loud'],
    ['two tasks', ['--jsonl', '--actors'], 'do not go together'],
    ['a page and a file', ['--html', 'a', 'b'], 'leave out the other one'],
  ])('refuses %s in one line', (_, given, reason) => {
    expect(() => readArguments(given)).toThrow(BadInput);
    expect(() => readArguments(given)).toThrow(reason);
    expect(() => readArguments(given)).toThrow(/^[^\n]+$/);
  });
});

describe('what is read', () => {
  it.each([
    ['a file that is not there', join(folder, 'none'), 'no such file'],
    ['a folder', folder, 'a folder, not a file'],
    ['bytes that are not UTF-8', file(Uint8Array.from([0x41, 0xff, 0xfe])), 'not UTF-8'],
    ['a character cut off', file(Uint8Array.from([0x41, 0xd8])), 'not UTF-8'],
  ])('%s is refused', async (_, path, reason) => {
    await expect(readText(path)).rejects.toThrow(reason);
  });

  it('an empty file is an empty text', async () => {
    expect(await readText(file(''))).toBe('');
  });

  it('lines come numbered, the last one without an end as well', async () => {
    const lines = [];
    for await (const { line, number } of readLines(file('a\n\nb'))) lines.push([number, line]);
    expect(lines).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ]);
  });
});

describe('a JSON line', () => {
  it('may leave out all but the text', () => {
    expect(readInputLine('{"text":"x"}', 'f: line 1')).toEqual({
      id: null,
      text: 'x',
      lang: null,
      date: null,
    });
  });

  it.each([
    ['no JSON', '{"text":', 'not JSON'],
    ['no text', '{"id":"a"}', 'text'],
    ['a text that is a number', '{"text":1}', 'text'],
    ['a bad date', '{"text":"x","date":"soon"}', 'not a date: soon'],
    ['a bad language', '{"text":"x","lang":"??"}', 'not a language tag'],
    ['a list', '[]', 'line 7'],
  ])('is refused with its place: %s', (_, line, reason) => {
    expect(() => readInputLine(line, 'f: line 7')).toThrow(`f: line 7`);
    expect(() => readInputLine(line, 'f: line 7')).toThrow(reason);
  });
});
