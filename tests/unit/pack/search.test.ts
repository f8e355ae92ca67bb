import { describe, expect, it } from 'vitest';
import { archivedCopy } from '../../../pack/archived';
import { searchOf } from '../../../pack/search';
import { hundredDays } from './hundred-days';

describe('searching finds a name however it is written', () => {
  const search = searchOf(hundredDays());
  it.each([
    ['napoleon', 'napoleon-bonaparte'],
    ['NAPOLÉON', 'napoleon-bonaparte'],
    ['bonap', 'napoleon-bonaparte'],
    ['bonaparte napoleon', 'napoleon-bonaparte'],
    ['Bunabart', 'napoleon-bonaparte'],
    ['بونابرت', 'napoleon-bonaparte'],
    ['ney nord', 'michel-ney'],
    ['waterloo 1815', '1815-06-18-waterloo'],
    ['emperor', 'emperor-of-the-french'],
    ['prussia', 'prussia'],
    ['fondation', 'napoleon-org'],
  ])('%s', (query, id) => {
    expect(search(query)[0]?.id).toBe(id);
  });
  it('needs one word of the name itself', () => {
    expect(search('ney nord').map(({ id }) => id)).toEqual(['michel-ney']);
    expect(search('empire nord').map(({ id }) => id)).not.toContain('michel-ney');
  });
  it.each(['', '  ', 'zzz', '?!', 'qwertyu'])('nothing for "%s"', (query) => {
    expect(search(query)).toEqual([]);
  });
});

describe('the archived copy follows from address and day', () => {
  it.each([
    ['2024-01-04', 'https://web.archive.org/web/20240104/https://www.britannica.com/'],
    ['2024-01', 'https://web.archive.org/web/202401/https://www.britannica.com/'],
    ['2024?', 'https://web.archive.org/web/2024/https://www.britannica.com/'],
    [null, 'https://web.archive.org/web/*/https://www.britannica.com/'],
  ])('%s', (issued, copy) => {
    expect(archivedCopy({ issued, url: 'https://www.britannica.com/' })).toBe(copy);
  });
});
