/** Of what a language writes in two ways, either is read: apostrophes of Turkish, vowels of Arabic. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

describe('Turkish apostrophes', () => {
  const FIELD = "Irak'ta Haşdi Şabi ve Hadi el-Amiri bekliyor.";
  const tr = (text: string) => who(`${FIELD}\n${text}`, { lang: 'tr', date: '2021-02-01' });

  it.each([
    ["Nüceba lideri Ekrem el-Ka'bi konuştu.", "Ekrem el-Ka'bi = akram-al-kaabi"],
    ["Ekrem el-Ka'bi'nin evi arandı.", "Ekrem el-Ka'bi = akram-al-kaabi"],
    ["Nuri el-Maliki'nin partisi kazandı.", 'Nuri el-Maliki = nouri-al-maliki'],
    ["Mesrur Barzani'yle görüştü.", 'Mesrur Barzani = masrour-barzani'],
    ["Kasım Süleymani'den haber yok.", 'Kasım Süleymani = qasem-soleimani'],
  ])('%s', (text, expected) => {
    expect(tr(text)).toContain(expected);
  });
});

it('ديموقراطية is ديمقراطية, and أميركية أمريكية', () => {
  const ar = (text: string) => who(text, { lang: 'ar', date: '2021-02-01' });
  expect(ar('انسحبت قوات سوريا الديموقراطية من الرقة.')).toEqual(['قوات سوريا الديموقراطية = sdf']);
});
