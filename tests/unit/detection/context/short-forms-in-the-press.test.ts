/** Short forms: only heard, behind a word that opens a sentence, beside who heads a body, behind a title. */
import { describe, expect, it } from 'vitest';
import { marked, who } from '../who';

const ONLY_HEARD = new Set([
  'Osten',
  'Ende',
  'Buch',
  'Fällen',
  'Michael',
  'Barack',
  'Rico',
  'Villa',
]);

describe('a word that sounds like a family name and does not look like it', () => {
  it.each([
    ['de', 'Lloyd Austin sprach im Pentagon über den Irak. Bomben fielen im Osten Syriens.'],
    ['de', 'Juma Inad sprach in Bagdad. Die Pressekonferenz ging zu Ende.'],
    ['de', 'George W. Bush griff den Irak an. Später schrieb er ein Buch.'],
    ['de', 'William Fallon reiste in den Irak. In beiden Fällen schwieg er.'],
    ['en', 'Khaled Meshaal of Hamas visited Iran. A reporter, Michael, wrote it down.'],
    ['en', 'Tom Barrack spoke of Iraq and Syria. So had Barack before.'],
    ['en', 'Condoleezza Rice flew to Baghdad. A neighbour, Rico, stayed in Iraq.'],
    ['es', 'Abu Alaa al-Walai habló en Bagdad. Después viajó a la Villa de Irak.'],
  ])('%s: %s', (lang, text) => {
    const words = marked(text, { lang, date: '2021-07-10' });
    expect(words.length, 'the whole name is marked').toBeGreaterThan(0);
    expect(words.filter((word) => ONLY_HEARD.has(word ?? ''))).toEqual([]);
  });
});

describe('a family name spelt otherwise than in the text or the list', () => {
  it.each([
    ['en', 'Qasem Soleimani flew to Baghdad. Suleimani met nobody.', 'Suleimani = qasem-soleimani'],
    ['en', 'Hadi al-Amiri spoke in Iraq. Ameri said no more.', 'Ameri = hadi-al-amiri'],
    ['tr', 'Hadi el-Amiri Irak’ta konuştu. Emiri sustu.', 'Emiri = hadi-al-amiri'],
  ])('%s: %s', (lang, text, mention) => {
    expect(who(text, { lang })).toContain(mention);
  });
});

describe('a family name behind a word that opens its sentence', () => {
  it.each([
    ['de', 'Muktada al-Sadr sitzt in Nadschaf im Irak. Denn Sadr schweigt.', 'Sadr'],
    ['de', 'Muktada al-Sadr sitzt in Nadschaf im Irak. Seit Sadr schweigt, ist Ruhe.', 'Sadr'],
    ['de', 'Muktada al-Sadr sitzt im Irak. Gelingt al-Sadr die Flucht, ist Ruhe.', 'al-Sadr'],
    ['de', 'Hillary Clinton sprach im Irak. Die Demokratin Clinton ging.', 'Clinton'],
    ['de', 'Hillary Clinton sprach im Irak. Ein Clinton-Sprecher schwieg.', 'Clinton'],
    ['en', 'Donald Trump spoke of Iraq. Former Trump adviser John Smith did not.', 'Trump'],
    ['es', 'Qasem Soleimani estuvo en Irak. Eso Soleimani no lo dijo.', 'Soleimani'],
  ])('%s: %s', (lang, text, name) => {
    expect(who(text, { lang }).at(-1)).toMatch(new RegExp(`^${name} = `));
  });

  it.each([
    ['de', 'Muktada al-Sadr sitzt in Nadschaf im Irak. Robert Sadr backt Brot.'],
    ['de', 'Abu Bakr al-Bagdadi floh aus dem Irak. Der Anwalt Bagdadi aus Hanau schwieg.'],
  ])('but %s: %s', (lang, text) => {
    expect(who(text, { lang })).toHaveLength(1);
  });
});

describe('a short form of a body beside one who heads it', () => {
  it.each([
    ['Brig. Gen. Kevin J. Lambert of the coalition visited Iraq.', 'coalition = cjtf-oir'],
    ['Gen. Ahmad Vahidi of the Guards speaks in Iran.', 'Guards = irgc'],
  ])('%s', (text, mention) => {
    expect(who(text, { date: '2026-05-28' })).toContain(mention);
  });

  it('is nobody’s beside one who heads another', () => {
    const text = 'Nouri al-Maliki left the coalition. Barham Salih met the Guards of Iraq.';
    expect(who(text, { date: '2026-05-28' })).toEqual([
      'Nouri al-Maliki = nouri-al-maliki',
      'Barham Salih = barham-salih',
    ]);
  });
});

describe('a title and the family name of one who holds a post on the article’s date', () => {
  const text = "Barack Obama parle de l'Irak. Le général Dempsey n'exclut rien contre Daech.";
  it.each([
    ['fr', '2014-10-01', text, 'Dempsey = martin-dempsey'],
    [
      'en',
      '2014-10-01',
      'Barack Obama spoke of Iraq. Gen. Dempsey did not. ISIS fled.',
      'Dempsey = martin-dempsey',
    ],
  ])('%s, %s: %s', (lang, date, text, mention) => {
    expect(who(text, { lang, date })).toContain(mention);
  });

  it('is his where a machine has put an article before the rank', () => {
    const text = 'Nouri al-Maliki and Joe Biden met in Iraq. The general Mattis spoke.';
    expect(who(text, { date: '2010-08-20' })).toContain('Mattis = james-mattis');
  });

  it('is hers where her office has been said', () => {
    const text =
      'Secretary of State Rice spoke of Iraq. Dr. Rice and President Bush expect a vote in Baghdad.';
    expect(who(text, { date: '2008-11-20' })).toContain('Rice = condoleezza-rice');
  });

  it('nobody’s years after', () => {
    expect(who(text, { lang: 'fr', date: '2024-10-01' }).join()).not.toContain('dempsey');
  });

  it('nobody’s without a title', () => {
    const text = 'Barack Obama spoke of Iraq. Dempsey did not. ISIS fled.';
    expect(who(text, { date: '2014-10-01' }).join()).not.toContain('dempsey');
  });

  it('nobody’s where an initial follows', () => {
    const text =
      'Hassan Nasrallah und Naim Kassim schwiegen. Kasim H., früher Kämpfer im Irak, sprach.';
    expect(who(text, { lang: 'de' }).join()).not.toContain('Kasim =');
  });
});

describe('a name with a town behind it', () => {
  it.each([
    [
      'tr',
      'İran Cumhurbaşkanı İbrahim Reisi Riyad zirvesinde konuştu.',
      'İbrahim Reisi = ebrahim-raisi',
    ],
    ['tr', "Celal Talabani ve PKK.\nTalabani Ankara'da", 'Talabani = jalal-talabani'],
    ['tr', "Kasım Süleymani Irak'taydı; Süleymani Riyad'a gitti.", 'Süleymani = qasem-soleimani'],
  ])('%s: %s', (lang, text, mention) => {
    expect(who(text, { lang, date: '2022-11-11' })).toContain(mention);
  });
});

describe('a title with other words before it', () => {
  it.each([
    ['He met General Kurilla.'],
    ['We would leave it to General Kurilla.'],
    ['They spoke to General Kurilla about it.'],
  ])('%s', (text) => {
    const named = who(`Kataib Hezbollah fired at troops in Iraq. ${text}`, { date: '2023-11-21' });
    expect(named).toContain('Kurilla = michael-kurilla');
  });
});
