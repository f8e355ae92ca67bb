/** Notices that families put in for their dead name nobody of the pack; news of the dead does. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

describe('a notice names people whom nobody else knows', () => {
  it.each([
    [
      'en',
      'FUNK, Paul E., 81, passed away peacefully on Friday. He is survived by his wife, Dolores Funk, and was preceded in death by a brother. In lieu of flowers, write to Colin Powell, Elm Street.',
    ],
    [
      'fr',
      'Ses petits-enfants ont la douleur de vous faire part du décès de Barack Obama. Ni fleurs ni couronnes. Cet avis tient lieu de remerciements.',
    ],
    [
      'de',
      'In stiller Trauer nehmen wir Abschied von Donald Trump, 81. Statt Blumen bitten wir um eine Spende. Im Namen aller Angehörigen: Dolores.',
    ],
    [
      'es',
      'D. Donald Trump descansó en el Señor el viernes. D.E.P. Sus hijos y demás familia ruegan por él.',
    ],
    [
      'tr',
      'Ailemizin büyüğü Hasan Ruhani vefat etmiştir. Cenazesi öğle namazını müteakip defnedilecektir. Ailesi adına Ali.',
    ],
    [
      'ar',
      'انتقل إلى رحمة الله تعالى المغفور له قاسم سليماني عن 81 عاما. تقبل التعازي في ديوان العائلة، وتقام الصلاة على الفقيد بعد الظهر.',
    ],
    ['fa', 'به اطلاع دوستان می‌رساند مجلس ترحیم حسن روحانی روز سه‌شنبه برگزار می‌شود. بازماندگان.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2019-11-03' })).toEqual([]);
  });
});

describe('but news of the dead names him', () => {
  it.each([
    [
      'en',
      'Colin Powell, the former secretary of state who made the case for war in Iraq, died on Monday. He is survived by his wife, Alma.',
      'Colin Powell = colin-powell',
    ],
    [
      'de',
      'Im Iran nehmen Zehntausende Abschied von Ebrahim Raisi. Die Trauerfeier findet in Teheran statt, die Beisetzung findet in Maschhad statt.',
      'Ebrahim Raisi = ebrahim-raisi',
    ],
    [
      'tr',
      "Tahran'da İbrahim Reisi için dua edildi. Öğle namazını müteakip Meşhed'de toprağa verilecektir. Merhumun ailesi adına konuşuldu.",
      'İbrahim Reisi = ebrahim-raisi',
    ],
    [
      'ar',
      'انتقل إلى رحمة الله تعالى قاسم سليماني. تقبل التعازي في بغداد، وتقام الصلاة على الفقيد في طهران.',
      'قاسم سليماني = qasem-soleimani',
    ],
    [
      'en',
      'Former US president Barack Obama passed away peacefully. He is survived by his wife. Calling hours follow.',
      'Barack Obama = barack-obama',
    ],
  ])('%s: %s', (lang, text, mark) => {
    expect(who(text, { lang, date: '2024-05-23' })).toContain(mark);
  });
});
