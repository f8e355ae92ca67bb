/** Names of several words in Arabic letters, of which the list has one. */
import { expect, it } from 'vitest';
import { who } from '../../who';

const asked = { lang: 'ar', date: '2015-08-01' };

it.each([
  [
    'a kunya, and who it is',
    'وكانت المجموعة بقيادة أبو بكر المهاجر في سوريا، وقال أبو بكر البغدادي ذلك.',
    'أبو بكر =',
  ],
  [
    'a kunya of another',
    'تواصل مع أبو محمد المقدسي، وقال أبو محمد الجولاني زعيم جبهة النصرة ذلك.',
    'أبو محمد =',
  ],
  [
    'four names',
    'عقوبات على سعد محمد الشريان الكعبي لدعم داعش في العراق، وقال جون كيري ذلك.',
    'الكعبي =',
  ],
  [
    'five names',
    'نسرين أسعد إبراهيم بحر العبيدي أرملة، وقال حيدر العبادي وسليم الجبوري في بغداد ذلك.',
    'العبيدي =',
  ],
  [
    'an engineer',
    'قال نوري المالكي وهادي العامري ذلك ضد داعش في بغداد. وقال المهندس إياد صبري شيئا.',
    'المهندس =',
  ],
])('%s: %s', (_what, text, name) => {
  expect(who(text, asked).filter((one) => one.startsWith(name))).toEqual([]);
});

it.each([
  [
    'أبو بكر البغدادي زعيم داعش في العراق. وقال أبو بكر إن سوريا له.',
    'أبو بكر = abu-bakr-al-baghdadi',
  ],
  [
    'التقى خالد العبيدي وزير الدفاع. وزار علي أحمد برفقة العبيدي الموصل.',
    'العبيدي = khaled-al-obaidi',
  ],
  [
    'التقى خالد العبيدي وزير الدفاع. وقال محمد حسين إن العبيدي في بغداد.',
    'العبيدي = khaled-al-obaidi',
  ],
])('himself: %s', (text, mention) => {
  expect(who(text, asked)).toContain(mention);
});
