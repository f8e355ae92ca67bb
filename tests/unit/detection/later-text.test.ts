/** Pages add text after they were read; the worker is told what it found before. */
import { describe, expect, it } from 'vitest';
import { answerTo, who } from './who';

const AMIRI = 'After that there was word of Hadi al-Amiri.';

describe('text that comes later is judged by what stood before it', () => {
  it('alone, a name that many bear is nobody’s', () => {
    expect(who(AMIRI)).toEqual([]);
  });

  it.each([
    ['words of the field', 'Ministers met in Baghdad to speak about Iraq and its militias.'],
    ['somebody named in full', 'Kataib Hezbollah spoke.'],
  ])('after %s', (_, before) => {
    const { context } = answerTo(before);
    expect(who(AMIRI, { context })).toEqual(['Hadi al-Amiri = hadi-al-amiri']);
  });

  it('but not after words about something else', () => {
    const { context } = answerTo('Bakers met in Lyon to speak about bread and its price.');
    expect(who(AMIRI, { context })).toEqual([]);
  });

  it('however often the text is added to, the count of cue words stays bounded', () => {
    let context = null;
    for (let i = 0; i < 20; i++) {
      ({ context } = answerTo('Iraq, Baghdad, Iran, militias.', { context }));
    }
    expect(context!.cueCount).toBeLessThanOrEqual(3);
  });
});
