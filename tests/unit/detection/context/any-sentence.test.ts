/** A family name is found whatever a sentence does with it, once the text has named its bearer in full. */
import { describe, expect, it } from 'vitest';
import { answerTo } from '../who';

interface Told {
  lang: string;
  /** Whole name, family name, actor. */
  people: [whole: string, family: string, actor: string][];
  /** Names him in full where `{}` stands. */
  opening: string;
  /** Go on with his family name. */
  sentences: string[];
}

const TOLD: Told[] = [
  {
    lang: 'en',
    people: [
      ['Nouri al-Maliki', 'Maliki', 'nouri-al-maliki'],
      ['Muqtada al-Sadr', 'Sadr', 'muqtada-al-sadr'],
      ['Masoud Barzani', 'Barzani', 'masoud-barzani'],
    ],
    opening: '{} met officials in Iraq.',
    sentences: [
      '{} left on Monday.',
      'In a statement, {} said no.',
      '“I stay,” {} said.',
      'The aide to {} agreed.',
      '{}’s men cheered.',
      "{}'s office denied it.",
      'Critics of {}, 60, disagreed.',
      'A {} aide agreed.',
      'Pro-{} crowds marched.',
      'But {} – and he alone – stayed.',
      'Then came {}: loud, angry, tired.',
      'Mr. {} smiled.',
      'Mr {} smiled.',
      'Was {} right?',
      'Asked why, {} shrugged.',
      'Talks with {} failed.',
      'They told {} to wait.',
      'Supporters call {} a hero.',
      'For {}, it was a defeat.',
      'Under {} nothing changed.',
      'Nobody trusts {}.',
      'According to {}, it was late.',
      'Yesterday {} flew home.',
      'On Tuesday, {}, visibly tired, spoke.',
      '“Go!” ({} to his men.)',
      'Neither {} nor his sons spoke.',
      '{} and his brother left.',
      'The {} camp rejoiced.',
      'Ex-minister {} denied it.',
      'An angry {} left.',
      'Unlike {}, others stayed.',
      'Judges summoned {} in May.',
      'His rival blamed {} of treason.',
      'Who follows {}?',
      '{}?',
      'All eyes are on {} now.',
      'Still, {} won 30 seats.',
      '{} himself said so.',
      'That was {} at his best.',
      'Meanwhile {} waits.',
    ],
  },
  {
    lang: 'fr',
    people: [
      ['Nouri al-Maliki', 'Maliki', 'nouri-al-maliki'],
      ['Moqtada al-Sadr', 'Sadr', 'muqtada-al-sadr'],
      ['Massoud Barzani', 'Barzani', 'masoud-barzani'],
    ],
    opening: '{} a rencontré des responsables en Irak.',
    sentences: [
      '{} est parti lundi.',
      'Selon {}, tout va bien.',
      'M. {} a souri.',
      'Le camp de {} se réjouit.',
      '« Je reste », a dit {}.',
      '« Je reste », assure {}.',
      'Les partisans de {} ont défilé.',
      'Interrogé, {} a refusé.',
      "Pour {}, c'est une défaite.",
      'Les pro-{} ont défilé.',
      'Qui suit {} ?',
      'Lundi, {} est rentré.',
      "Ni {} ni ses fils n'ont parlé.",
      "L'entourage de {} dément.",
      "Face à {}, d'autres hésitent.",
      "{} lui-même l'a dit.",
      "Hier soir, {}, fatigué, s'est tu.",
      'Le général {} a parlé.',
      'Les juges ont convoqué {} en mai.',
      "C'était {} tout craché.",
      'Chez {}, rien ne change.',
      "Sous {}, rien n'a changé.",
    ],
  },
  {
    lang: 'de',
    people: [
      ['Nuri al-Maliki', 'Maliki', 'nouri-al-maliki'],
      ['Muktada al-Sadr', 'Sadr', 'muqtada-al-sadr'],
      ['Massud Barzani', 'Barzani', 'masoud-barzani'],
    ],
    opening: '{} traf Vertreter des Irak.',
    sentences: [
      '{} ging am Montag.',
      'Laut {} ist alles gut.',
      'Herr {} lächelte.',
      'Das Lager von {} jubelt.',
      '„Ich bleibe“, sagte {}.',
      '{}s Anhänger jubelten.',
      'Gefragt, schwieg {}.',
      'Für {} war es eine Niederlage.',
      'Wer folgt {}?',
      'Am Montag flog {} heim.',
      'Weder {} noch seine Söhne sprachen.',
      'General {} sprach.',
      'Die Richter luden {} vor.',
      'Unter {} änderte sich nichts.',
      'Der Aufstieg {}s begann spät.',
      'Auch {} selbst sagte das.',
      'Ohne {} geht nichts.',
      'Ausgerechnet {} schwieg.',
    ],
  },
  {
    lang: 'es',
    people: [
      ['Nuri al Maliki', 'Maliki', 'nouri-al-maliki'],
      ['Muqtada al Sadr', 'Sadr', 'muqtada-al-sadr'],
      ['Masud Barzani', 'Barzani', 'masoud-barzani'],
    ],
    opening: '{} se reunió con responsables en Irak.',
    sentences: [
      '{} se fue el lunes.',
      'Según {}, todo va bien.',
      'El señor {} sonrió.',
      'El bando de {} celebra.',
      '«Me quedo», dijo {}.',
      'Los seguidores de {} marcharon.',
      'Preguntado, {} calló.',
      'Para {} fue una derrota.',
      '¿Quién sigue a {}?',
      'El lunes, {} volvió.',
      'Ni {} ni sus hijos hablaron.',
      'El general {} habló.',
      'Los jueces citaron a {} en mayo.',
      'Bajo {} nada cambió.',
      'El propio {} lo dijo.',
      'Sin {} nada funciona.',
    ],
  },
  {
    lang: 'tr',
    people: [
      ['Nuri el-Maliki', 'Maliki', 'nouri-al-maliki'],
      ['Mukteda es-Sadr', 'Sadr', 'muqtada-al-sadr'],
      ['Mesud Barzani', 'Barzani', 'masoud-barzani'],
    ],
    opening: "{} Irak'ta yetkililerle görüştü.",
    sentences: [
      '{} pazartesi gitti.',
      "{}'ye göre her şey iyi.",
      "{}'nin adamları sevindi.",
      '“Kalıyorum” dedi {}.',
      '{} destekçileri yürüdü.',
      'Pazartesi {} döndü.',
      'General {} konuştu.',
      "Mahkeme {}'yi çağırdı.",
      '{} ise sustu.',
      'Ancak {}, yorgun, sustu.',
      'Peki {} ne diyor?',
      '{} ve oğlu ayrıldı.',
    ],
  },
  {
    lang: 'ar',
    people: [
      ['نوري المالكي', 'المالكي', 'nouri-al-maliki'],
      ['مقتدى الصدر', 'الصدر', 'muqtada-al-sadr'],
      ['مسعود بارزاني', 'بارزاني', 'masoud-barzani'],
    ],
    opening: 'التقى {} مسؤولين في العراق.',
    sentences: [
      'وغادر {} يوم الاثنين.',
      'وقال {} إنه باق.',
      'وبحسب {} فإن الأمر انتهى.',
      'وأضاف {} على حسابه أنه باق.',
      'ورد {} بالرفض.',
      'أما {} فسكت.',
      'وخرج أنصار {} إلى الشارع.',
      'لكن {} لم يحضر.',
      'واستقبل {} الوفد.',
      'ونفى مكتب {} ذلك.',
      'ثم عاد {} إلى بيته.',
      'وفي اليوم التالي سافر {}.',
    ],
  },
  {
    lang: 'fa',
    people: [
      ['نوری المالکی', 'مالکی', 'nouri-al-maliki'],
      ['مقتدی صدر', 'صدر', 'muqtada-al-sadr'],
      ['مسعود بارزانی', 'بارزانی', 'masoud-barzani'],
    ],
    opening: '{} با مقامات عراق دیدار کرد.',
    sentences: [
      '{} روز دوشنبه رفت.',
      '{} گفت می‌ماند.',
      'به گفته {} کار تمام شد.',
      'هواداران {} شادی کردند.',
      'اما {} سکوت کرد.',
      'دفتر {} آن را رد کرد.',
      'سردار {} سخن گفت.',
    ],
  },
];

describe.each(TOLD)('in $lang', ({ lang, people, opening, sentences }) => {
  it.each(sentences)('%s', (sentence) => {
    for (const [whole, family, actor] of people) {
      const text = `${opening.replace('{}', whole)} ${sentence.replace('{}', family)}`;
      const found = answerTo(text, { lang, date: '2021-05-05' }).mentions;
      expect(found.map((mention) => mention.actor)).toEqual([actor, actor]);
      // German writes the genitive on to the name.
      expect([family, `${family}s`]).toContain(found[1]!.surface);
    }
  });
});
