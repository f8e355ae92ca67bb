/** What is made ready while the pointer rests, and when it is thrown away. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CardAhead } from '../../../../page/card/card-ahead';
import { type CardState, idle } from '../../../../page/card/card-state';

const waiting = (on: string): CardState<string> => ({ kind: 'waiting', token: 1, on });
const leaving = (on: string, next: string | null): CardState<string> => ({
  kind: 'leaving',
  token: 1,
  on,
  by: 'pointer',
  next,
});

let atHand: Set<string>;
let said: string[];
let ahead: CardAhead<string, string>;

beforeEach(() => {
  atHand = new Set();
  said = [];
  ahead = new CardAhead<string, string>({
    isAtHand: (on) => atHand.has(on),
    bring: async (on) => {
      said.push(`bring ${on}`);
      if (on === 'unknown') throw new Error('no worker');
    },
    draw: (on) => {
      said.push(`draw ${on}`);
      return `card of ${on}`;
    },
    throwAway: (drawn) => said.push(`throw away ${drawn}`),
  });
});

describe('while the pointer rests on a mention', () => {
  it('brings what is missing at the first arrival, once', () => {
    ahead.follow(waiting('M'));
    ahead.follow({ ...waiting('M'), token: 2 });
    expect(said).toEqual(['bring M']);
  });

  it('brings nothing that is at hand', () => {
    atHand.add('M');
    ahead.follow(waiting('M'));
    expect(said).toEqual([]);
  });

  it('draws after a pause and hands it over', () => {
    atHand.add('M');
    ahead.follow(waiting('M'));
    ahead.draw('M');
    ahead.draw('M');
    expect(ahead.take('M')).toBe('card of M');
    expect(ahead.take('M')).toBeNull();
    expect(said).toEqual(['draw M']);
  });

  it('draws nothing that has not come yet', () => {
    ahead.follow(waiting('M'));
    ahead.draw('M');
    expect(ahead.take('M')).toBeNull();
  });

  it('keeps silent when the worker does not answer: it is asked again when the card is wanted', async () => {
    ahead.follow(waiting('unknown'));
    await Promise.resolve();
    expect(said).toEqual(['bring unknown']);
  });

  it('makes the next one ready while another card still stands', () => {
    atHand.add('N');
    ahead.follow(leaving('M', 'N'));
    ahead.draw('N');
    expect(ahead.take('N')).toBe('card of N');
  });
});

describe('when the pointer moves on', () => {
  it.each([
    ['to nothing', idle<string>()],
    ['to another mention', waiting('N')],
    ['back towards the card that stands', leaving('M', null)],
  ])('%s, the drawn card is thrown away', (_, next) => {
    atHand.add('M').add('N');
    ahead.follow(waiting('M'));
    ahead.draw('M');
    ahead.follow(next);
    expect(said).toContain('throw away card of M');
    expect(ahead.take('M')).toBeNull();
  });
});
