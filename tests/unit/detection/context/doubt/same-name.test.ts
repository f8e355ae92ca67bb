/** Whose name is it? All of a family, another man of it, a town, another group, a house elsewhere. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

describe('a whole family is nobody of it', () => {
  it.each([
    [
      'en',
      'Nechirvan Barzani spoke in Erbil. Both Barzanis have seen wars.',
      'Nechirvan Barzani = nechirvan-barzani',
    ],
    [
      'en',
      'Bashar al-Assad left Syria. The Assad family had ruled it since 1970; the Assads flew to Moscow.',
      'Bashar al-Assad = bashar-al-assad',
    ],
    [
      'fr',
      'Nechirvan Barzani a parlé à Erbil. La famille Barzani y règne, et les Barzani le savent.',
      'Nechirvan Barzani = nechirvan-barzani',
    ],
    [
      'es',
      'Nechirvan Barzani habló en Erbil. El clan Barzani manda, y los Barzani lo saben.',
      'Nechirvan Barzani = nechirvan-barzani',
    ],
    [
      'de',
      'Nechirvan Barzani sprach in Erbil. Die Familie Barzani regiert, der Barzani-Clan erbt, die Barzanis schweigen.',
      'Nechirvan Barzani = nechirvan-barzani',
    ],
    [
      'tr',
      "Neçirvan Barzani Erbil'de konuştu. Barzani ailesi yıllardır iktidarda.",
      'Neçirvan Barzani = nechirvan-barzani',
    ],
    [
      'ar',
      'تحدث بافل طالباني في السليمانية. وتحكم عائلة طالباني المدينة منذ سنوات.',
      'بافل طالباني = bafel-talabani',
    ],
    [
      'fa',
      'بافل طالبانی در سلیمانیه سخن گفت. خاندان طالبانی بر این شهر حکومت می‌کند.',
      'بافل طالبانی = bafel-talabani',
    ],
  ])('%s: %s', (lang, text, mention) => {
    expect(who(text, { lang })).toEqual([mention]);
  });

  it.each([
    ['en', "Nechirvan Barzani spoke in Erbil. Barzani's family waited.", 'Barzani'],
    ['de', 'Nechirvan Barzani sprach in Erbil. Die Familie Barzanis wartete.', 'Barzanis'],
  ])('but his own %s: %s', (lang, text, surface) => {
    expect(who(text, { lang })[1]).toBe(`${surface} = nechirvan-barzani`);
  });
});

describe('another man of the name, in Arabic letters', () => {
  it.each([
    [
      'تحدث هادي العامري في بغداد. وقال القيادي أبو تراب العامري إن الطريق مفتوح.',
      ['هادي العامري = hadi-al-amiri'],
    ],
    [
      'قال أسامة النجيفي إنه باق. وغادر أثيل النجيفي، شقيق أسامة النجيفي، الموصل.',
      ['أسامة النجيفي = osama-al-nujaifi', 'أسامة النجيفي = osama-al-nujaifi'],
    ],
    [
      'استقال عادل عبد المهدي في بغداد. وتلا الشيخ عبد المهدي الكربلائي الخطبة.',
      ['عادل عبد المهدي = adil-abdul-mahdi'],
    ],
    [
      'تحدث مقتدى الصدر في النجف. ورد عليه الشيخ همام الصدر في خطبته.',
      ['مقتدى الصدر = muqtada-al-sadr'],
    ],
    [
      'تحدث نوري المالكي في بغداد، ورد عليه الباحث غزوان المالكي في صحيفته.',
      ['نوري المالكي = nouri-al-maliki'],
    ],
    [
      'استقال محمد الحلبوسي، أما شقيقه ليث الحلبوسي فبقي في الأنبار.',
      ['محمد الحلبوسي = mohammed-al-halbousi'],
    ],
  ])('%s', (text, mentions) => {
    expect(who(text, { lang: 'ar' })).toEqual(mentions);
  });

  it('in Latin letters', () => {
    const text =
      'Adel Abdul Mahdi resigned in Baghdad. Abdul Mahdi al-Karbalai preached. Abdul Mahdi left.';
    expect(who(text, { lang: 'en' })).toEqual([
      'Adel Abdul Mahdi = adil-abdul-mahdi',
      'Abdul Mahdi = adil-abdul-mahdi',
    ]);
  });
});

describe('a town that sounds like a man', () => {
  it.each([
    [
      'en',
      'Qasem Soleimani flew to Baghdad. Lawyers marched in Sulaimani, and from Sulaimani to Dukan.',
      'Qasem Soleimani = qasem-soleimani',
    ],
    [
      'de',
      'Kassem Soleimani war in Bagdad. In Sulaimani wird gestreikt.',
      'Kassem Soleimani = qasem-soleimani',
    ],
  ])('%s: %s', (lang, text, mention) => {
    expect(who(text, { lang })).toEqual([mention]);
  });
});

describe('the Hezbollah of Lebanon in a text about the brigades', () => {
  it.each([
    [
      'en',
      'Kataib Hezbollah will wait. Hezbollah shelled a post near Safed, the Israeli army said.',
    ],
    ['de', 'Kataib Hisbollah wartet ab. Die Hisbollah beschoss eine israelische Stellung.'],
    ['ar', 'أعلنت كتائب حزب الله الهدنة. وقصف حزب الله موقعا إسرائيليا في الجليل.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang })[1]).toMatch(/= hezbollah$/);
  });

  it('is not meant without a word of it', () => {
    const text = 'Kataib Hezbollah will wait. In Jurf al-Sakhar Hezbollah keeps its posts.';
    expect(who(text, { lang: 'en' })[1]).toBe('Hezbollah = kataib-hezbollah');
  });
});

describe('a house elsewhere', () => {
  it('keeps its name for the rest of the text', () => {
    const text =
      'Deputies sat in the White House in Chisinau. The White House was built in 1985, the mayor said.';
    expect(who(text, { lang: 'en' })).toEqual([]);
  });
});

describe('Islamic State before a small word', () => {
  it.each([
    ['Villagers near Mosul accuse Islamic State of burning wells.', ['Islamic State = isis']],
    ['Kurds in Iraq fight Islamic State in Mosul.', ['Islamic State = isis']],
    ['Iraq heard of the Islamic State of Khorasan.', []],
  ])('%s', (text, mentions) => {
    expect(who(text, { lang: 'en' })).toEqual(mentions);
  });
});
