/** In Arabic letters, a father's name inside: the office right behind the name says who is meant. */
import { expect, it } from 'vitest';
import { who } from '../../who';

const OBAIDI = 'خالد متعب العبيدي = khaled-al-obaidi';

it.each<[lang: string, text: string, marks: string[]]>([
  ['ar', 'وقال خالد متعب العبيدي وزير الدفاع إن داعش انتهى.', [OBAIDI, 'داعش = isis']],
  ['ar', 'وقال خالد متعب العبيدي، وزير الدفاع، إن داعش انتهى.', [OBAIDI, 'داعش = isis']],
  ['ar', 'صوت على خالد متعب العبيدي وزيراً للدفاع في حرب داعش.', [OBAIDI, 'داعش = isis']],
  [
    'ar',
    'وقال حيدر جواد العبادي رئيس الوزراء إن داعش انتهى.',
    ['حيدر جواد العبادي = haider-al-abadi', 'داعش = isis'],
  ],
  [
    'fa',
    'علی جعفری فرمانده سپاه از داعش گفت.',
    ['علی جعفری = mohammad-ali-jafari', 'سپاه = irgc', 'داعش = isis'],
  ],
  // Nothing, somebody else's trade, and an office that is another man's.
  ['ar', 'وقال خالد محمود العبيدي إن داعش انتهى.', ['داعش = isis']],
  ['ar', 'وقال خالد محمود العبيدي من سكان بغداد إن داعش انتهى.', ['داعش = isis']],
  ['ar', 'وقال خالد محمود العبيدي وزير النقل إن داعش انتهى.', ['داعش = isis']],
  ['ar', 'التقى خالد محمود العبيدي ومدير الشركة بعد داعش.', ['داعش = isis']],
  ['fa', 'علی جعفری از مردم بغداد از داعش گفت.', ['داعش = isis']],
])('%s: %s', (lang, text, marks) => {
  expect(who(text, { lang, date: '2015-11-10' })).toEqual(marks);
});
