import { describe, expect, it } from 'vitest';
import { answerTo, who } from '../who';

describe('what looks like a name and is none', () => {
  it.each([
    ['is', 'en', 'What is this? It is a sale.'],
    ['IS in a line of capitals', 'en', 'EVERYTHING IS REDUCED UNTIL SUNDAY NIGHT.'],
    ['Sadr City', 'en', 'The market of Sadr City was full.'],
    ['the river Isis', 'en', 'Crews on the Isis should stay off the water.'],
    ['the city of Hama', 'en', 'Hama is famous for its waterwheels.'],
    [
      'Badr, the battle',
      'en',
      'The Battle of Badr is taught in the fifth grade. At Badr they won.',
    ],
    ['Badr Airlines', 'en', 'Badr Airlines will fly to Cairo. Badr grounded its fleet.'],
    [
      'a state of 1992, in capitals',
      'en',
      'ISLAMIC STATE OF AFGHANISTAN, stamps of. The Islamic State had printers in Iraq.',
    ],
    ['a parachutist of 1942', 'en', 'Jan Kubiš threw the grenade at Heydrich in Prague.'],
    ['people of Sudan', 'en', 'Sudanese families queue outside a bakery.'],
    ['Saddam Hussein', 'en', 'Saddam Hussein had the portrait painted.'],
    ['a coalition in Yemen', 'en', 'The Saudi-led coalition flew on. The coalition said so.'],
    ['an Arabic adjective', 'ar', 'قال السفير السوداني إن الطقس جميل.'],
    ['an air base', 'en', 'In Iraq two rockets fell at al-Asad. Al Asad is a base.'],
    ['a French service', 'fr', 'Le service antiterroriste français enquête sur l’Irak.'],
    ['French "a state"', 'fr', 'Un premier ministre aurait pris un livre.'],
  ])('%s', (_, lang, text) => {
    expect(who(text, { lang })).toEqual([]);
  });
});

it('Bosch, in Persian letters, makes refrigerators', () => {
  const text = 'یخچال بوش در بازار تهران گران شد؛ ترامپ تحریم کرد.';
  expect(who(text, { lang: 'fa' })).toEqual(['ترامپ = donald-trump']);
});

describe('a militia said to be Lebanese is no brigade of Iraq', () => {
  it.each([
    ['en', 'In Iraq, Kataib Hezbollah made threats. The Lebanese militia Hezbollah was silent.'],
    ['fr', 'En Irak, le Kataeb Hezbollah menace. La milice libanaise Hezbollah se tait.'],
    ['es', 'En Irak, Kataib Hezbolá amenaza. La milicia libanesa Hezbolá, diezmada, calla.'],
    ['de', 'Im Irak droht Kataib Hisbollah. Die libanesische Miliz Hisbollah schweigt.'],
    ['tr', "Irak'ta Ketaib Hizbullah tehdit etti. Lübnanlı örgüt Hizbullah sustu."],
  ])('%s: %s', (lang, text) => {
    const [first, second] = who(text, { lang, date: '2025-06-14' });
    expect(first).toMatch(/ = kataib-hezbollah$/u);
    expect(second).toMatch(/ = hezbollah$/u);
  });
});

describe('the district of Baghdad is not whom it is called after', () => {
  it.each([
    ['en', 'Muqtada al-Sadr spoke. America bombed Sadr town.'],
    ['en', 'Muqtada al-Sadr spoke. Troops entered the Sadr district, a suburb of Baghdad.'],
    ['en', 'Muqtada al-Sadr spoke. In the Sadr neighborhood, shops were shut.'],
    ['fr', 'Moqtada al-Sadr a parlé. La cité Sadr était bombardée.'],
    ['de', 'Muktada al-Sadr sprach. Die Sadr-Stadt lag unter Feuer.'],
    ['es', 'Múqtada al Sadr habló. Bombardearon el barrio de Sadr.'],
    ['tr', 'Mukteda es-Sadr konuştu. Sadr kenti bombalandı.'],
    ['fa', 'مقتدی صدر سخن گفت. شهرک صدر بمباران شد.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2008-04-02' })).toHaveLength(1);
  });
  it('but his house and his bloc’s seats are', () => {
    const text = 'Muqtada al-Sadr spoke in Iraq. Sadr went home to a town in the south.';
    expect(who(text, { date: '2008-04-02' })).toHaveLength(2);
  });
});

describe('a form that needs company', () => {
  it('is taken with another actor near by, and says which', () => {
    const [, , short] = answerTo('Harakat al-Nujaba and Hamas met. KSS did not.').mentions;
    expect(short?.how.because[0]).toEqual({ kind: 'company', surface: 'Harakat al-Nujaba' });
  });
  it('and not without', () => {
    expect(who('A KSS listener won a blender.')).toEqual([]);
  });
});

it('the ending of a Persian name is no name', () => {
  const text =
    'آیت الله خامنه ای در تهران گفت حشد شعبی می‌ماند.\nبرنامه ای تازه با اهداف والای نظام و نشست منطقه ای.';
  expect(who(text, { lang: 'fa' })).toEqual([
    'خامنه ای = ali-khamenei',
    'حشد شعبی = popular-mobilization-forces',
  ]);
});

describe('slips of machine translation', () => {
  const BEFORE = 'Prime Minister Mohammed Shia al-Sudani flew to Davos. ';
  it.each([
    [
      'with an antecedent',
      `${BEFORE}Sudanese, whose government is young, spoke.`,
      ['translation-slip'],
    ],
    ['not without one', 'Sudanese, whose families fled, spoke.', []],
    ['not of people', `${BEFORE}The Sudanese ambassador to Baghdad listened.`, []],
    ['not where Sudan is spoken of', `${BEFORE}Sudan sent a guest. Sudanese said yes.`, []],
  ])('%s', (_, text, rules) => {
    const slips = answerTo(text).mentions.filter(({ surface }) => surface === 'Sudanese');
    expect(slips.map(({ how }) => how.rule)).toEqual(rules);
  });
});

describe('descriptions that mean one actor', () => {
  it('are marked as such', () => {
    const { mentions } = answerTo('Kataib Hezbollah fired at American troops.');
    expect(mentions.map(({ how }) => how.rule)).toContain('nominal');
  });

  it.each([
    ['en', 'Mike Pompeo went on. Some 28,000 US troops are stationed in South Korea.', 0],
    ['de', 'Mike Pompeo flog weiter. In Polen und in Deutschland sind US-Truppen.', 0],
    ['tr', "Pentagon açıkladı: Afganistan'da ABD güçleri vuruldu.", 0],
    ['en', 'Mike Pompeo landed in Baghdad. US troops had been shot at.', 1],
    ['en', 'Mike Pompeo was in Iraq and in Japan. US troops cheered.', 1],
  ])('where they are meant: %s %s', (lang, text, marks) => {
    const nominals = answerTo(text, { lang }).mentions.filter(({ how }) => how.rule === 'nominal');
    expect(nominals).toHaveLength(marks);
  });
});

describe('a long page of everything', () => {
  const STATES = 'The US State Department praised it. A guest came from Iran.';
  const QUIET = Array.from({ length: 4 }, (_, i) => `Paragraph ${i} is about lakes and sheep.`);

  it.each([
    ['a family name far from all that is of the field', 'Kirby wrote of eagles in 2005.', []],
    ['letters before a name are initials', 'KH Rahmat Hidayat wrote letters about Iran.', []],
  ])('%s', (_, text, actors) => {
    const found = who([STATES, ...QUIET, text].join('\n\n'));
    expect(found.slice(1)).toEqual(actors);
  });
});
