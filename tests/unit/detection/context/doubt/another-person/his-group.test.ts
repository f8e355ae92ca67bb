/** A word that is a man's family name and what his group is called by. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

const MAN = 'abdul-malik-al-houthi';
const GROUP = 'houthis';

const bare = (text: string, asked: { lang: string; date: string }) =>
  who(text, asked)
    .filter((one) => /^(?:Houthi|الحوثي) = /.test(one))
    .map((one) => one.split(' = ')[1]);

describe('in Latin letters, without its article', () => {
  const HE_SPOKE = 'Abdul-Malik al-Houthi spoke in Yemen.';
  it.each([
    ['Houthi attacks have gone on.', GROUP],
    ['Two Houthi missiles hit a ship.', GROUP],
    ['The Houthi movement is strong.', GROUP],
    ['A UK-Houthi conflict stirs fears.', GROUP],
    ['The Houthi leader spoke.', GROUP],
    ['“No,” Houthi said in a speech.', MAN],
    ['Houthi’s speech was long.', MAN],
  ])('%s', (text, actor) => {
    expect(bare(`${HE_SPOKE} ${text}`, { lang: 'en', date: '2024-01-11' })).toEqual([actor]);
  });
});

it('Houthis are several', () => {
  const text = 'Abdul-Malik al-Houthi spoke in Yemen. The envoy of Yemen’s Houthis said no.';
  expect(who(text, { lang: 'en', date: '2024-01-11' })).toContain(`Houthis = ${GROUP}`);
});

it('what is said of one man is not said of the group, though the text does not name him', () => {
  const text = 'قتل الحوثيون عشرة في عدن باليمن. وقال الحوثي إنه باق.';
  expect(bare(text, { lang: 'ar', date: '2015-07-20' })).toEqual([]);
});

describe('in Arabic letters', () => {
  const HE_SPOKE = 'قال عبد الملك الحوثي في صنعاء إنه باق.';
  const THEY_KILLED = 'قتل الحوثيون عشرة في عدن باليمن.';
  it.each([
    ['وقال الحوثي في خطاب إن اليمن له.', [MAN]],
    ['وقتل شقيق الحوثي في صعدة.', [MAN]],
    ['والحوثي يهذي في صنعاء.', [MAN]],
    ['ويعرف الحوثي أن دوره على القائمة.', [MAN]],
    ['وقتل عشرة من مسلحي الحوثي في عدن.', [GROUP]],
    ['واتهمت الحكومة إيران بدعم الحوثي.', [GROUP]],
    ['وقال محمد علي الحوثي ذلك.', []],
  ])('%s', (text, actors) => {
    const asked = { lang: 'ar', date: '2015-07-20' };
    expect(bare(`${THEY_KILLED} ${HE_SPOKE} ${text}`, asked)).toEqual(actors);
    const ofMan = actors.filter((actor) => actor === MAN);
    expect(bare(`${HE_SPOKE} ${text}`, asked)).toEqual(ofMan);
    const ofGroup = actors.map(() => GROUP);
    if (ofMan.length === 0) expect(bare(`${THEY_KILLED} ${text}`, asked)).toEqual(ofGroup);
  });
});
