/** A page without paragraphs is one block: what is asked of a name must not be asked of all of it. */
import { describe, expect, it } from 'vitest';
import { cpuTime } from './cpu-time';
import { answerTo } from './who';

const SHORTEST_TIME = 20;
/** Milliseconds: long texts on a machine that has other work. */
const BUSY_MACHINE = 60_000;
/** UTF-16 units. */
const SHORT = 20_000;
const TIMES_LONGER = 8;
/** Generous: what is looked for is the square. */
const MOST_FOR_LONGER = 4 * TIMES_LONGER;

describe('one long block', { timeout: BUSY_MACHINE }, () => {
  it.each([
    [
      'titles and names',
      'Prime Minister Mohammed Shia al-Sudani met the president of Iraq. The foreign minister left. ',
    ],
    ['acronyms', 'Iraq. The PMF said the IRGC and the US-led coalition met. '],
    ['family names', 'John Kirby spoke of Iraq. Kirby said that Khazali and Amiri left Baghdad. '],
    ['strangers', 'Qais al-Khazali spoke in Iraq. Hamid Kirby met Kirby and the coalition. '],
  ])('of %s takes about as much longer as it is longer', (_, unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const read = () =>
        expect(answerTo(text, { date: '2024-01-04' }).mentions.length).toBeGreaterThan(0);
      return Math.max(SHORTEST_TIME, cpuTime(read));
    };
    time(SHORT);
    expect(time(SHORT * TIMES_LONGER) / time(SHORT)).toBeLessThan(MOST_FOR_LONGER);
  });
});
