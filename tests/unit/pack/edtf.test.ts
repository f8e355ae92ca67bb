import parseWithLibrary from 'edtf';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../../pack/edtf';
import type { Interval, IntervalEnd } from '../../../pack/model';

const READ: [text: string, start: string, end: string, isPoint: boolean][] = [
  ['2024-01-04', '2024-01-04', '2024-01-04', true],
  ['2024-02', '2024-02-01..2024-02-29', '2024-02-01..2024-02-29', true],
  ['2024', '2024-01-01..2024-12-31', '2024-01-01..2024-12-31', true],
  ['2007?', '2007-01-01..2007-12-31', '2007-01-01..2007-12-31', true],
  ['2014~', '2014-01-01..2014-12-31', '2014-01-01..2014-12-31', true],
  ['199X', '1990-01-01..1999-12-31', '1990-01-01..1999-12-31', true],
  ['19XX', '1900-01-01..1999-12-31', '1900-01-01..1999-12-31', true],
  ['2024-01-XX', '2024-01-01..2024-01-31', '2024-01-01..2024-01-31', true],
  ['2024-XX', '2024-01-01..2024-12-31', '2024-01-01..2024-12-31', true],
  ['[2003,2006,2007]', '2003-01-01..2007-12-31', '2003-01-01..2007-12-31', true],
  ['2014-06-15/..', '2014-06-15', 'open', false],
  ['2014/', '2014-01-01..2014-12-31', 'unknown', false],
  ['/2020-01-03', 'unknown', '2020-01-03', false],
  ['../2020-01-03', 'open', '2020-01-03', false],
  ['2018/2022-04', '2018-01-01..2018-12-31', '2022-04-01..2022-04-30', false],
  ['2014~/2016?', '2014-01-01..2014-12-31', '2016-01-01..2016-12-31', false],
];

const REFUSED: [text: string, why: RegExp][] = [
  ['', /is no date/],
  ['yesterday', /is no date/],
  ['4 January 2024', /is no date/],
  ['2024-1-4', /is no date/],
  ['2024-13', /there is no month 13/],
  ['2024-00-01', /there is no month 00/],
  ['2024-02-30', /that month has 29 days/],
  ['2023-02-29', /that month has 28 days/],
  ['2024-04-31', /that month has 30 days/],
  ['2024-21', /a season has no agreed days/],
  ['199X-05', /must be unknown too/],
  ['2024-XX-04', /must be unknown too/],
  ['2022/2018', /ends before it begins/],
  ['2020/2021/2022', /more than one slash/],
  ['/..', /says nothing/],
  ['[2003,2004', /closing bracket/],
  ['2024-01-04T10:00', /is no date/],
];

describe('a date is read', () => {
  it.each(READ)('%s', (text, start, end, isPoint) => {
    const interval = read(text);
    expect([shown(interval.start), shown(interval.end), interval.isPoint]).toEqual([
      start,
      end,
      isPoint,
    ]);
    expect(interval.edtf).toBe(text);
  });

  it('between two dates, where it is one day', () => {
    const interval = read('2003/2007', false);
    expect(interval.isPoint).toBe(true);
    expect(shown(interval.start)).toBe('2003-01-01..2007-12-31');
    expect(interval.end).toEqual(interval.start);
  });
});

describe('what is no date is refused', () => {
  it.each(REFUSED)('%s', (text, why) => {
    expect(readEdtf(text)).toEqual({ ok: false, why: expect.stringMatching(why) });
  });
});

describe('it agrees with the edtf library', () => {
  const bothKnow = READ.filter(([text]) => !text.includes('/') && !text.includes('['));
  it.each(bothKnow)('%s', (text) => {
    const theirs = parseWithLibrary(text, { level: 1, types: ['Date'] });
    const { start } = read(text);
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    expect(start).toMatchObject({ earliest: day(theirs.min), latest: day(theirs.max) });
  });
});

function read(text: string, isSpan = true): Interval {
  const reading = readEdtf(text, isSpan);
  if (!reading.ok) throw new Error(reading.why);
  return reading.interval;
}

function shown(end: IntervalEnd): string {
  if (end.kind !== 'date') return end.kind;
  return end.earliest === end.latest ? end.earliest : `${end.earliest}..${end.latest}`;
}
