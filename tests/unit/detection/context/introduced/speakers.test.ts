/** Transcripts: labels in capitals say who speaks, and questioners call him by his first name. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

const FIELD = "Overnight, U.S. forces struck Kata'ib Hizballah and ISIS in Iraq.";
const marked = (text: string, date: string, lang = 'en') => who(text, { lang, date });

describe('who speaks, label by label', () => {
  it.each([
    ['MR. MILLER', 'matthew-miller', '2023-11-21'],
    ['MR MILLER', 'matthew-miller', '2024-06-18'],
    ['MS. SINGH', 'sabrina-singh', '2023-11-21'],
    ['GEN. RYDER', 'pat-ryder', '2023-11-21'],
    ['MAJ. GEN. RYDER', 'pat-ryder', '2024-01-04'],
    ['SEC. KERRY', 'john-kerry', '2015-07-14'],
    ['SECRETARY AUSTIN', 'lloyd-austin', '2023-11-21'],
    ['AMBASSADOR ROMANOWSKI', 'alina-romanowski', '2023-11-21'],
    ['REAR ADM. KIRBY', 'john-kirby', '2014-09-02'],
  ])('%s is %s on %s', (label, actor, date) => {
    const [name] = label.split(' ').slice(-1);
    const text = `${label}: Good afternoon. ${FIELD}\nQUESTION: And the others?\n${label}: No comment.`;
    const his = marked(text, date).filter((mark) => mark === `${name} = ${actor}`);
    expect(his).toHaveLength(2);
  });

  it.each([
    [
      'the text names another of the family',
      `MR. MILLER: ${FIELD}\nQUESTION: Stephen Miller spoke of Iraq.\nMR. MILLER: No.`,
      '2023-11-21',
    ],
    [
      'before he was spokesman',
      `MR. MILLER: ${FIELD}\nQUESTION: Why?\nMR. MILLER: No.`,
      '2016-11-21',
    ],
    [
      'of nothing of the field',
      'MR. MILLER: The bakery opens.\nQUESTION: When?\nMR. MILLER: At nine.',
      '2023-11-21',
    ],
    ['one label only', `MR. MILLER: ${FIELD}\nQUESTION: Why?\nQUESTION: When?`, '2023-11-21'],
    [
      'no transcript',
      `Mr. Miller asked about Iraq. ${FIELD}\nMr. Miller left the shop.`,
      '2023-11-21',
    ],
    ['no title', `MILLER: ${FIELD}\nQUESTION: Why?\nMILLER: No.`, '2023-11-21'],
  ])('nobody: %s', (_why, text, date) => {
    expect(marked(text, date).filter((mark) => /miller/i.test(mark))).toEqual([]);
  });
});

describe('the first name of who answers', () => {
  const asked = (question: string) =>
    marked(`MR. MILLER: ${FIELD}\nQUESTION: ${question}\nMR. MILLER: No.`, '2023-11-21');

  it.each([
    ['Matt, did anybody inform Baghdad?', 'Matt = matthew-miller'],
    ['Matthew, why now?', 'Matthew = matthew-miller'],
    ['Thanks, Matt. Why now?', 'Matt = matthew-miller'],
  ])('%s', (question, expected) => {
    expect(asked(question)).toContain(expected);
  });

  it.each([
    ['Said, why now?'],
    ['Was Matt there?'],
    ['Matt Lee here. Matt, is that so?'],
    ['Iraq, Syria: where next?'],
  ])('nobody: %s', (question) => {
    expect(asked(question).filter((mark) => /^(?:Matt|Said|Iraq) /.test(mark))).toEqual([]);
  });
});
