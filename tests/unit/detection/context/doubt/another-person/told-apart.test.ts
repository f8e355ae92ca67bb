/** Two of one family name: the title before it, or the label of who speaks, tells which of them is meant. */
import { describe, expect, it } from 'vitest';
import { marked } from '../../../who';

type Row = [lang: string, text: string, marks: string[]];
const marksOf = (lang: string, text: string, date: string) => marked(text, { lang, date });

describe('a title of his right before the family name', () => {
  it.each<Row>([
    [
      'tr',
      'Recep Tayyip Erdoğan konuştu. Yılmaz Erdoğan cevabını verdi. Cumhurbaşkanı Erdoğan yasayı onaylayacak.',
      ['Recep Tayyip Erdoğan', 'Erdoğan'],
    ],
    [
      'en',
      'Recep Tayyip Erdogan spoke in Ankara. The actor Yilmaz Erdogan laughed. President Erdogan will sign the law.',
      ['Recep Tayyip Erdogan', 'Erdogan'],
    ],
    [
      'de',
      'Recep Tayyip Erdogan sprach. Der Schauspieler Yilmaz Erdogan lachte. Präsident Erdogan unterzeichnet.',
      ['Recep Tayyip Erdogan', 'Erdogan'],
    ],
    [
      'fr',
      'Recep Tayyip Erdogan a parlé. L’acteur Yilmaz Erdogan a ri. Le président Erdogan signera la loi.',
      ['Recep Tayyip Erdogan', 'Erdogan'],
    ],
    [
      'es',
      'Recep Tayyip Erdogan habló. El actor Yilmaz Erdogan se rió. El presidente Erdogan firmará la ley.',
      ['Recep Tayyip Erdogan', 'Erdogan'],
    ],
  ])('%s: %s', (lang, text, marks) => {
    expect(marksOf(lang, text, '2019-01-18')).toEqual(marks);
  });
});

describe('but not', () => {
  it.each<Row>([
    [
      'fr',
      'Recep Tayyip Erdogan a parlé. Le président du club, Ahmet Erdogan, a ri. Le président Erdogan signera la licence.',
      ['Recep Tayyip Erdogan'],
    ],
    [
      'de',
      'Recep Tayyip Erdogan sprach. Ahmet Erdogan, der Präsident des Vereins, lachte. Präsident Erdogan unterschrieb.',
      ['Recep Tayyip Erdogan'],
    ],
    [
      'en',
      'Recep Tayyip Erdogan spoke in Ankara. The actor Yilmaz Erdogan laughed. Erdogan will make a film.',
      ['Recep Tayyip Erdogan'],
    ],
  ])('%s: %s', (lang, text, marks) => {
    expect(marksOf(lang, text, '2019-01-18')).toEqual(marks);
  });
});

describe('the label of who speaks', () => {
  const SPOKE_OF = 'QUESTION: Stephen Miller spoke of Iraq. Did Secretary Blinken hear him?';

  it('is whom the transcript has introduced, whoever is spoken of', () => {
    const text = `Briefing – Matthew Miller, Spokesperson\n${SPOKE_OF}\nMR. MILLER: I do not speak for Stephen Miller.`;
    expect(marksOf('en', text, '2024-11-13')).toEqual(['Matthew Miller', 'Blinken', 'MILLER']);
  });

  it('is not he where the other was there before him', () => {
    const text = `Hearing – Stephen Miller, Member\n${SPOKE_OF}\nMatthew Miller of the State Department sat beside Stephen Miller.\nMR. MILLER: I yield.`;
    expect(marksOf('en', text, '2024-11-13')).not.toContain('MILLER');
  });
});
