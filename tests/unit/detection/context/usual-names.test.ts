/** Usual names that are words of other bodies as well: whose they are beside their people, and whose not. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

type Row = [lang: string, text: string, mark: string];

describe('a usual name', () => {
  it.each<Row>([
    [
      'en',
      'A photo of the Media Security Cell shows a launcher near Taji, Iraq.',
      'Media Security Cell = security-media-cell',
    ],
    ['en', 'Turkey says that DEASH prisoners left Syria for Iraq.', 'DEASH = isis'],
    [
      'fr',
      'À Bagdad, un député de l’alliance al-Fath a demandé un vote.',
      'alliance al-Fath = fatah-alliance',
    ],
    [
      'es',
      'En Bagdad habló la coalición Al-Fath de Hadi al-Amiri.',
      'coalición Al-Fath = fatah-alliance',
    ],
    [
      'es',
      'Mohamed al Halbusi, del partido Progreso, habló en el Parlamento iraquí.',
      'partido Progreso = taqaddum-party',
    ],
    [
      'es',
      'En Irak, Faiq Zaidan preside el Consejo Superior de la Judicatura.',
      'Consejo Superior de la Judicatura = iraqi-supreme-judicial-council',
    ],
    [
      'fr',
      'À Bagdad, le Conseil supérieur de la magistrature de Faiq Zaidan a siégé.',
      'Conseil supérieur de la magistrature = iraqi-supreme-judicial-council',
    ],
    [
      'es',
      'En Bagdad, el Consejo de Representantes de Mohamed al Halbusi votó.',
      'Consejo de Representantes = iraqi-council-of-representatives',
    ],
    [
      'ar',
      'قال المرصد إن الائتلاف الدولي بقيادة أميركية قصف داعش في سوريا.',
      'الائتلاف الدولي بقيادة أميركية = cjtf-oir',
    ],
    [
      'ar',
      'قصفت طائرات التحالف الدولي بقيادة أميركية داعش قرب الموصل.',
      'التحالف الدولي بقيادة أميركية = cjtf-oir',
    ],
    ['ar', 'نيجيرفان بارزاني في أربيل، والبارتي يعترض.', 'البارتي = kdp'],
    [
      'ar',
      'قال نائب في برلمان العراق إن الجلسة تأجلت.',
      'برلمان العراق = iraqi-council-of-representatives',
    ],
  ])('%s: %s', (lang, text, mark) => {
    expect(who(text, { lang, date: '2022-03-01' })).toContain(mark);
  });

  it.each([
    ['en', 'The club opened its own media security cell in Leeds.'],
    ['fr', 'Au Liban, le Conseil supérieur de la magistrature a siégé.'],
    ['fr', 'L’Élysée a saisi le Conseil supérieur de la magistrature, dit Paris.'],
    ['es', 'En Bogotá, el Consejo Superior de la Judicatura de Colombia votó.'],
    ['es', 'El Consejo de Representantes de Baréin votó en Manama.'],
    ['ar', 'كان البارتي في بيت صديقتي رائعا.'],
    ['ar', 'قصف الائتلاف الدولي بقيادة السعودية صنعاء.'],
    ['fr', 'La sourate al-Fath est récitée à Lyon.'],
    ['es', 'El partido Progreso de Valparaíso ganó en Chile.'],
    ['tr', 'Abdi İpekçi Caddesi ve Abdi İpekçi’nin gazetesi anıldı.'],
  ])('is nobody’s elsewhere: %s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2022-03-01' })).toEqual([]);
  });

  it('of a journalist takes no first name along', () => {
    const text = 'Mazlum Abdi Suriye’de konuştu. Abdi İpekçi’nin gazetesini hatırladım.';
    expect(who(text, { lang: 'tr', date: '2026-01-22' })).toEqual(['Mazlum Abdi = mazloum-abdi']);
  });
});

describe('an Arabic word for a body of that kind, behind its name', () => {
  const shortIn = (text: string, word: string) =>
    who(text, { lang: 'ar', date: '2024-01-05' }).filter((one) => one.startsWith(`${word} = `));

  it.each([
    [
      'الجهاز',
      'iraqi-counter-terrorism-service',
      'أعلن جهاز مكافحة الإرهاب العراقي ذلك. وذكر الجهاز أن ملازماً أصيب.',
    ],
    ['البعثة', 'nato-mission-iraq', 'بعثة حلف الناتو في العراق استشارية. وحضر قائد البعثة اللقاء.'],
    ['البعثة', 'unami', 'قالت بعثة الأمم المتحدة لمساعدة العراق ذلك. وأضافت البعثة أنها باقية.'],
    [
      'البعثة الأممية',
      'unami',
      'قالت بعثة الأمم المتحدة لمساعدة العراق ذلك. وأضافت البعثة الأممية أنها باقية.',
    ],
    ['الحلف', 'nato', 'زار أمين عام حلف الناتو بغداد. وقال إن الحلف مهتم بالتدريب.'],
    [
      'المجلس',
      'iraqi-supreme-judicial-council',
      'علق مجلس القضاء الأعلى العراقي عمله. ودعا رئيس المجلس إلى الهدوء.',
    ],
  ])('%s is %s', (word, actor, text) => {
    expect(shortIn(text, word)).toEqual([`${word} = ${actor}`]);
  });

  it.each([
    [
      'الجهاز',
      'of another service',
      'أعلن جهاز مكافحة الإرهاب العراقي وجهاز المخابرات ذلك. وذكر الجهاز أن ملازماً أصيب.',
    ],
    ['الجهاز', 'a device', 'عثر جهاز مكافحة الإرهاب العراقي على عبوة. وانفجر هذا الجهاز لاحقاً.'],
    ['الجهاز', 'without its name', 'ذكر الجهاز في بغداد أن داعش انسحبت من العراق.'],
    [
      'البعثة',
      'a country’s',
      'بعثة حلف الناتو في العراق استشارية. وغادرت البعثة الدبلوماسية بغداد.',
    ],
    [
      'البعثة',
      'of two named',
      'التقت بعثة حلف الناتو في العراق بعثة الأمم المتحدة في العراق. وقالت البعثة ذلك.',
    ],
    ['الحلف', 'another', 'زار أمين عام حلف الناتو بغداد. وقال إن الحلف الثلاثي قائم.'],
    [
      'المجلس',
      'parliament’s, where both are named',
      'علق مجلس القضاء الأعلى العراقي عمله. واجتمع مجلس النواب العراقي. ودعا رئيس المجلس إلى الهدوء.',
    ],
    [
      'المجلس',
      'of ministers',
      'علق مجلس القضاء الأعلى العراقي عمله. وقال مجلس الوزراء إن المجلس قلق.',
    ],
  ])('%s is nobody’s: %s', (word, _, text) => {
    expect(shortIn(text, word)).toEqual([]);
  });
});
