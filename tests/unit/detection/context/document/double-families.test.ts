/** Family names of two words, once the whole name was said. */
import { expect, it } from 'vitest';
import { who } from '../../who';

const KANI = 'ali-bagheri-kani';
const SAFAVI = 'yahya-rahim-safavi';

it.each<[lang: string, text: string, marks: string[]]>([
  [
    'fa',
    'علی باقری کنی به وین رفت. باقری کنی تا جمعه در ایران نیست.',
    [`علی باقری کنی = ${KANI}`, `باقری کنی = ${KANI}`],
  ],
  [
    'ar',
    'وصل علي باقري كني من إيران. وأضاف باقري كني أن طهران ترفض.',
    [`علي باقري كني = ${KANI}`, `باقري كني = ${KANI}`],
  ],
  [
    'fa',
    'یحیی رحیم صفوی در ایران گفت. رحیم صفوی در پیامی تبریک گفت. صفوی رفت.',
    [`یحیی رحیم صفوی = ${SAFAVI}`, `رحیم صفوی = ${SAFAVI}`, `صفوی = ${SAFAVI}`],
  ],
  [
    'ar',
    'قال يحيى رحيم صفوي في إيران. وأضاف رحيم صفوي أن طهران ترفض.',
    [`يحيى رحيم صفوي = ${SAFAVI}`, `رحيم صفوي = ${SAFAVI}`],
  ],
  [
    'en',
    'Ali Bagheri Kani left Iran. Bagheri Kani said so.',
    [`Ali Bagheri Kani = ${KANI}`, `Bagheri Kani = ${KANI}`],
  ],
  // Named by the first of them, and then by both.
  [
    'fa',
    'علی باقری به وین رفت. باقری کنی تا جمعه در ایران نیست.',
    [`علی باقری = ${KANI}`, `باقری کنی = ${KANI}`],
  ],
  // A brother.
  ['fa', 'یحیی رحیم صفوی در ایران گفت. حسین رحیم صفوی آمد.', [`یحیی رحیم صفوی = ${SAFAVI}`]],
  // The father, by his own first name.
  [
    'ar',
    'فاز بشار حافظ الأسد في سوريا. وكان حافظ الأسد رئيسا.',
    ['بشار حافظ الأسد = bashar-al-assad'],
  ],
  [
    'ar',
    'تحدث فلاح حسن النقيب في العراق. وقال حسن النقيب لا.',
    ['فلاح حسن النقيب = falah-al-naqib'],
  ],
  // Nobody was named.
  ['fa', 'باقری کنی به وین رفت. رحیم صفوی در پیامی تبریک گفت.', []],
])('%s: %s', (lang, text, marks) => {
  expect(who(text, { lang, date: '2023-11-10' })).toEqual(marks);
});
