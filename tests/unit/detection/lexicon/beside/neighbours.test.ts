/** What stands before a name: a rank, somebody's kunya, the word that opens the sentence. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

type Row = [lang: string, text: string, marks: string[]];

const IBRAHIM = 'abu-ibrahim-al-qurashi';

describe('a rank in letters is no first name', () => {
  it.each<Row>([
    [
      'en',
      'Matthew McFarlane fights ISIS. MG McFarlane left.',
      ['Matthew McFarlane = matthew-mcfarlane', 'ISIS = isis', 'McFarlane = matthew-mcfarlane'],
    ],
    [
      'en',
      'LTG James Terry fought ISIS. LTG Terry left.',
      ['James Terry = james-terry', 'ISIS = isis', 'Terry = james-terry'],
    ],
    [
      'en',
      'GEN Lloyd Austin spoke of ISIS. GEN AUSTIN: We will win.',
      ['Lloyd Austin = lloyd-austin', 'ISIS = isis', 'AUSTIN = lloyd-austin'],
    ],
    [
      'de',
      'Matthew McFarlane kämpft im Irak gegen den IS. MG McFarlane ging.',
      ['Matthew McFarlane = matthew-mcfarlane', 'IS = isis', 'McFarlane = matthew-mcfarlane'],
    ],
    // Nobody of them is Matthew McFarlane, known as Maj. Gen. McFarlane.
    ['en', 'Mai McFarlane spoke of ISIS in Iraq.', ['ISIS = isis']],
    ['en', 'Mag McFarlane spoke of ISIS in Iraq.', ['ISIS = isis']],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang, date: '2022-12-01' })).toEqual(marks);
  });
});

describe('a kunya that differs is another man’s', () => {
  it.each<Row>([
    ['tr', 'IŞİD lideri Ebu Hasan el-Haşimi el-Kureyşi öldü.', ['IŞİD = isis']],
    ['tr', 'IŞİD lideri Ebu Hüseyin el-Kureyşi öldü.', ['IŞİD = isis']],
    ['en', 'ISIS named Abu al-Hasan al-Hashimi al-Qurashi.', ['ISIS = isis']],
    [
      'es',
      'El Estado Islámico nombró a Abu Hafs al Hashimi al Qurashi.',
      ['Estado Islámico = isis'],
    ],
    ['ar', 'أعلن داعش مقتل أبو الحسن الهاشمي القرشي.', ['داعش = isis']],
    ['ar', 'أعلن داعش تعيين أبو حفص الهاشمي القرشي.', ['داعش = isis']],
    ['fa', 'داعش مرگ ابوالحسن الهاشمی القرشی را تایید کرد.', ['داعش = isis']],
    ['fa', 'داعش از ابوحفص الهاشمی القرشی سخن گفت.', ['داعش = isis']],
    [
      'ar',
      'أعلن داعش مقتل أبو إبراهيم القرشي.',
      ['داعش = isis', `أبو إبراهيم القرشي = ${IBRAHIM}`],
    ],
    [
      'tr',
      'IŞİD lideri Ebu İbrahim el-Kureyşi öldü.',
      ['IŞİD = isis', `Ebu İbrahim el-Kureyşi = ${IBRAHIM}`],
    ],
    // A town, and who spoke there.
    [
      'ar',
      'وصل نوري المالكي. وفي أبوظبي المالكي يتحدث عن داعش.',
      ['نوري المالكي = nouri-al-maliki', 'المالكي = nouri-al-maliki', 'داعش = isis'],
    ],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang, date: '2022-12-01' })).toEqual(marks);
  });
});

describe('a word that opens the sentence is no first name', () => {
  it.each<Row>([
    ['fr', "Seul Moustafa al-Kazimi, dit-on, n'a personne.", ['Moustafa al-Kazimi']],
    [
      'fr',
      "Élu, Moustafa al-Kazimi s'installe. Élu Nouri al-Maliki.",
      ['Moustafa al-Kazimi', 'Nouri al-Maliki'],
    ],
    ['tr', 'Sadece Nuri el-Maliki konuştu, dedi.', ['Nuri el-Maliki']],
    ['es', 'Salió Nuri al Maliki de la sala.', ['Nuri al Maliki']],
    ['en', 'Ally Nouri al-Maliki did not come.', ['Nouri al-Maliki']],
    ['en', 'Let Qais al-Khazali speak.', ['Qais al-Khazali']],
    ['de', 'Falls Hassan Rouhani reist, sagt er es.', ['Hassan Rouhani']],
    // Names, where they stand as well as elsewhere.
    ['en', 'Salah Nouri al-Maliki did not come.', []],
    ['en', 'He said Saleh Nouri al-Maliki did not come.', []],
    ['fr', 'Rachid Moustafa al-Kazimi est menuisier.', []],
    ['tr', 'Hüseyin Nuri el-Maliki konuştu, dedi.', []],
    ['en', 'Ally Fuad Hussein did not come.', []],
  ])('%s: %s', (lang, text, names) => {
    const field = { en: 'ISIS.', fr: 'Daech.', tr: 'IŞİD.', es: 'Daesh.', de: 'Daesh.' }[lang];
    const found = who(`${text}\n${field}`, { lang, date: '2020-12-01' });
    expect(found.map((mark) => mark.split(' = ')[0]).slice(0, -1)).toEqual(names);
  });
});

describe('in Arabic letters, what stands behind a whole name', () => {
  it.each<[string, string, string]>([
    ['fa', 'فؤاد معصوم «حیدر العبادی» را مأمور تشکیل کابینه عراق کرد.', 'فؤاد معصوم = fuad-masum'],
    ['fa', 'برهم صالح «مصطفی الکاظمی» را در بغداد مأمور کرد.', 'برهم صالح = barham-salih'],
    ['ar', 'وقدم جو بايدن "حسن روحاني" مثالا على إيران.', 'جو بايدن = joe-biden'],
    ['ar', 'أما آشتون كارتر فيصل الاثنين إلى العراق.', 'آشتون كارتر = ashton-carter'],
    ['ar', 'جو بايدن يزيد الضغط على إيران.', 'جو بايدن = joe-biden'],
  ])('%s: %s', (lang, text, mark) => {
    expect(who(text, { lang })).toContain(mark);
  });

  it.each<[string, string, string]>([
    ['fa', 'فؤاد معصوم حیدر در عراق معلم است.', 'فؤاد معصوم = fuad-masum'],
    ['fa', 'فؤاد معصوم «حیدر» در عراق معلم است.', 'فؤاد معصوم = fuad-masum'],
    ['ar', 'وصل فؤاد حسين فيصل إلى العراق، وهو خباز.', 'فؤاد حسين = fuad-hussein'],
    ['ar', 'وصل جمعة عناد حسين إلى العراق.', 'جمعة عناد = juma-inad'],
  ])('%s: nobody in %s', (lang, text, mark) => {
    expect(who(text, { lang })).not.toContain(mark);
  });
});

describe('Turkish says the object right behind the subject', () => {
  it.each<[string, string[]]>([
    ['Hoşyar Zebari Ali Babacan’a söz verdi.', ['Hoşyar Zebari']],
    ['Irak Başbakanı Nuri el-Maliki Ahmet Davutoğlu’nu suçladı.', ['Nuri el-Maliki']],
    ['Kays el-Hazali Hadi el-Amiri’ye çattı.', ['Kays el-Hazali', 'Hadi el-Amiri']],
    ['Barham Salih Mustafa Kemal Paşa’nın kabrini gezdi.', ['Barham Salih']],
    // No part of any name.
    ['Fuad Hüseyin Kürt partilerini aradı.', ['Fuad Hüseyin']],
    ['Fuad Hüseyin Türkmen heyetini kabul etti.', ['Fuad Hüseyin']],
    // A longer name, and names that many bear.
    ['Hoşyar Zebari Ali kitabını imzaladı.', []],
    ['Hoşyar Zebari Ali’nin kitabı basıldı.', []],
    ['Fuad Hüseyin Kurt kitabını imzaladı.', []],
    ['Fuad Hüseyin Ali Hasan’ın kitabı basıldı.', []],
  ])('%s', (text, names) => {
    const found = who(`${text}\nBağdat’ta IŞİD.`, { lang: 'tr', date: '2019-12-01' });
    expect(found.map((mark) => mark.split(' = ')[0]).slice(0, -1)).toEqual(names);
  });

  it('and other languages do not', () => {
    expect(who('Hoshyar Zebari Ali Babacan’s book is sold in Iraq.', { lang: 'en' })).toEqual([]);
  });
});
