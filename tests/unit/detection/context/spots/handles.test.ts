/** Names inside what people call themselves, and inside hashtags. */
import { describe, expect, it } from 'vitest';
import { marked } from '../../who';

describe('a name joined to other words by low lines', () => {
  it.each([
    ['in a handle', '@Obama_fan wrote of Iraq and Kataib Hezbollah.', ['Kataib Hezbollah']],
    ['in a nickname', 'Isis_the_Sphinx likes Iraq and Kataib Hezbollah.', ['Kataib Hezbollah']],
    ['in the middle', 'ANIME_ISIS_LIFE likes Kataib Hezbollah.', ['Kataib Hezbollah']],
    ['in a hashtag', '#ISIS_attack in Iraq, says Kataib Hezbollah.', ['ISIS', 'Kataib Hezbollah']],
    ['all of a hashtag', '#Kataib_Hezbollah in Iraq.', ['Kataib_Hezbollah']],
    ['all of it', 'Popular_Mobilization_Forces in Iraq.', ['Popular_Mobilization_Forces']],
  ])('%s: %s', (_, text, surfaces) => {
    const found = marked(text, { date: '2019-11-18' });
    expect(found).toEqual(surfaces);
  });
});
