/** A whole name whose bearer is said once to be of another trade: somebody else, wherever the text has it. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

describe('a namesake of another trade', () => {
  it.each([
    ['en', 'Abdul Latif Rashid, a midfielder, scored. Abdul Latif Rashid has eleven goals.'],
    ['en', 'Professor Ali Akbar Salehi of Yale studies bees. Ali Akbar Salehi also paints.'],
    ['fr', "Le milieu de terrain Naim Qassem a marqué. L'an dernier Naim Qassem jouait à Lille."],
    ['es', 'El centrocampista del Betis Naim Qassem marcó. Naim Qassem suma once tantos.'],
    ['en', 'Fr Naim Qassem is on retreat. The roof is paid for by Naim Qassem and the choir.'],
    ['en', 'QASSEM, Naim. At home in Leeds, aged 91. Fisherman Naim Qassem lost two fingers.'],
    ['ar', 'سجل لاعب الوسط عبد اللطيف رشيد هدفين. وأحرز عبد اللطيف رشيد أحد عشر هدفا.'],
    ['ar', 'قال أستاذ العلوم الطبيعية عبد اللطيف رشيد إن الماء يغلي. وصفق الطلبة.'],
    ['fa', 'هافبک تیم عبداللطیف رشید دو گل زد.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang })).toEqual([]);
  });
});

describe('but himself', () => {
  it.each([
    [
      'among the people of the field',
      'en',
      'Barham Salih, an engineer by training, met Nouri al-Maliki and Hadi al-Amiri in Baghdad. Barham Salih smiled.',
      'Barham Salih = barham-salih',
    ],
    [
      'by his title',
      'ar',
      'قال طبيب الأسرة إن رئيس الجمهورية عبد اللطيف رشيد بخير.',
      'عبد اللطيف رشيد = abdul-latif-rashid',
    ],
    [
      'whose title is the complement',
      'ar',
      'وصل محامي الرئيس برهم صالح إلى بغداد.',
      'برهم صالح = barham-salih',
    ],
    [
      'whom everybody knows by his family name',
      'en',
      'Donald Trump, a developer, built a tower. Donald Trump sold it.',
      'Donald Trump = donald-trump',
    ],
  ])('%s', (_, lang, text, mark) => {
    expect(who(text, { lang, date: '2023-05-01' })).toContain(mark);
  });
});

/** Some 220 characters of it make a text one of other things. */
const THINGS = {
  en: 'She kept the old cups, the pens and the recipes, sang while the kettle boiled, and opened a small library by the sea, where children read on rainy days and old men play chess until the lamps are lit along the quay and the last boats are home.',
  fr: 'Elle garde les vieux moules, le four et les recettes, chante quand la bouilloire siffle, et ouvre une petite librairie au bord de la mer, où des enfants lisent les jours de pluie et où de vieux messieurs jouent aux échecs sous la lampe.',
  de: 'Sie hat die alten Tassen, die Federn und die Rezepte behalten, singt, wenn der Kessel pfeift, und eröffnet eine kleine Bücherei am Meer, in der Kinder an Regentagen lesen und alte Männer Schach spielen, bis am Kai die Lampen brennen.',
  es: 'Ella guarda los moldes viejos, las plumas y las recetas, canta cuando hierve el agua, y abre una pequeña biblioteca junto al mar, donde los niños leen los días de lluvia y los viejos juegan al ajedrez hasta que se encienden las farolas.',
  ar: 'وما زال يشكو من خطهم ومن دفاترهم الممزقة ومن المطر الذي يبلل الطريق إلى القرية كل شتاء، ثم شربوا الشاي وأكلوا الكعك والتمر وغنوا حتى المساء، وعادوا إلى بيوتهم على الدراجات بين بساتين النخيل والبرتقال والرمان والماء يجري في السواقي.',
};

describe('a namesake whose trade is said, who died, in a text of other things', () => {
  it.each<[lang: keyof typeof THINGS, text: string]>([
    [
      'en',
      'The science-fiction writer Michael Flynn, who died in May, wrote to a friend of Donald Trump. Flynn wrote slowly.',
    ],
    [
      'fr',
      'Le boulanger Ali Larijani, mort hier, écrivait à un ami de Donald Trump. Larijani chantait.',
    ],
    [
      'de',
      'Der Bäcker Hadi al-Amiri, der gestern starb, schrieb einem Freund von Donald Trump. Al-Amiri sang.',
    ],
    [
      'es',
      'La novelista Marjorie Greene, que murió ayer, escribía a un amigo de Donald Trump. Greene cantaba.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(who(`${text} ${THINGS[lang]}`, { lang, date: '2023-10-03' })).toEqual([
      'Donald Trump = donald-trump',
    ]);
  });

  it('in Arabic letters, where such names stand beside each other', () => {
    const text =
      'كرم المدير خالد العبيدي التلاميذ، وشكر مدرس الرياضيات المتقاعد هادي العامري آباءهم.';
    expect(who(`${text} ${THINGS.ar}`, { lang: 'ar' })).toEqual([]);
  });

  it.each<[lang: keyof typeof THINGS, text: string, marks: number]>([
    ['en', 'The surgeon Ayad Allawi, a former prime minister of Iraq, died. Allawi joked.', 2],
    ['en', 'The engineer Barham Salih, who was President of Iraq, died. Salih sang.', 2],
    ['ar', 'استقبل رئيس الوزراء نوري المالكي هادي العامري وقيس الخزعلي.', 3],
    ['ar', 'قال وزير الدفاع العراقي خالد العبيدي إن الكعك لذيذ.', 1],
  ])('but not a statesman, %s: %s', (lang, text, marks) => {
    expect(who(`${text} ${THINGS[lang]}`, { lang, date: '2015-10-03' })).toHaveLength(marks);
  });
});

describe('a name said to be nobody’s, in a text of other things', () => {
  const ADVISER = {
    en: "Last month Donald Trump named a Robert C. O'Brien as his national security adviser.",
    fr: "Donald Trump a choisi un Robert C. O'Brien.",
    es: "Donald Trump eligió a un tal Robert C. O'Brien.",
  };
  it.each<[lang: keyof typeof ADVISER, text: string]>([
    ['en', "Robert C. O'Brien never existed. O'Brien won the Newbery Medal."],
    ['fr', "Robert C. O'Brien n'a jamais existé. O'Brien aimait les rats."],
    ['es', "Robert C. O'Brien nunca existió. O'Brien amaba los ratones."],
  ])('%s: %s', (lang, text) => {
    const marks = who(`${text} ${ADVISER[lang]} ${THINGS[lang]}`, { lang, date: '2019-10-05' });
    expect(marks[0]).toBe('Donald Trump = donald-trump');
  });

  it('but he himself is where his office is said', () => {
    const text = `Robert C. O'Brien never existed. O'Brien won a medal. ${ADVISER.en} ${THINGS.en}`;
    expect(who(text, { date: '2019-10-05' })).toEqual([
      'Donald Trump = donald-trump',
      "Robert C. O'Brien = robert-c-obrien",
    ]);
  });
});

describe('a name between the listed ones, in a sentence of another walk of life', () => {
  const SECRETARY = 'Marco Rubio, secretario de Estado de Donald Trump, sonríe también.';
  it.each([
    `Marco Antonio Rubio, aspirante al título, entrena a boxeadores. Rubio sonríe. ${SECRETARY}`,
    `El boxeo es de Marco Antonio Rubio. Rubio sonríe. ${SECRETARY}`,
  ])('is a stranger’s: %s', (text) => {
    expect(who(text, { lang: 'es', date: '2025-02-06' })[0]).toBe('Marco Rubio = marco-rubio');
  });

  it('and so is the family name in another such sentence, whoever was named since', () => {
    const text = `El boxeo es de Marco Antonio Rubio. ${SECRETARY} «Que me escriban de boxeo», dice Rubio.`;
    expect(who(text, { lang: 'es', date: '2025-02-06' })).not.toContain('Rubio = marco-rubio');
  });

  it('but his own where the sentence is of politics', () => {
    const text = 'Marco Antonio Rubio negocia con Irán un acuerdo. Rubio sonríe.';
    expect(who(text, { lang: 'es', date: '2025-02-06' })).toEqual([
      'Marco Antonio Rubio = marco-rubio',
      'Rubio = marco-rubio',
    ]);
  });
});
