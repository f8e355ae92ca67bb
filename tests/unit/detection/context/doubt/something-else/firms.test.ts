/** A firm that has the name of the family who founded it, in a text that names the politician in full. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

describe('the firm’s name is the firm’s, until the politician is named', () => {
  it.each([
    ['es', 'La editorial Rubio vendió cuadernos; los de Rubio enseñan. Escriben a Marco Rubio.'],
    ['es', 'Las bodegas Rubio cierran. Rubio debía dinero. No a Marco Rubio.'],
    ['fr', 'L’imprimerie Trump ferme. Chez Trump, on pleure. Personne n’écrit à Donald Trump.'],
    ['fr', 'Les éditions Rubio publient. Rubio vend. On écrit à Marco Rubio.'],
    ['de', 'Der Schulbuchverlag Rubio druckt. Rubio verkauft. Briefe gehen an Marco Rubio.'],
    ['en', 'Rubio Publishing sells books. Rubio is doing well. Letters come for Marco Rubio.'],
    ['tr', 'Rubio Yayınevi kitap basıyor. Rubio zarar etti. Mektuplar Marco Rubio’ya yazılmış.'],
    ['ar', 'أعلنت شركة روبيو أرباحها. وقالت روبيو إنها تبيع دفاتر. وتصلها رسائل إلى ماركو روبيو.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2025-05-01' })).toHaveLength(1);
  });

  it.each([
    ['es', 'Marco Rubio voló a Irak. Rubio calló. La editorial Rubio vende.'],
    ['es', 'Marco Rubio leyó un editorial. Rubio viajó a Irak.'],
    ['fr', 'Marco Rubio vit l’Irak. Rubio se tut. Les éditions Rubio vendent.'],
    ['de', 'Marco Rubio verklagt den Verlag. Rubio sprach über den Irak.'],
    ['en', 'Marco Rubio saw Iraq. Rubio spoke. Rubio Publishing sells books.'],
    ['tr', 'Marco Rubio geldi. Rubio şirketi eleştirdi.'],
  ])('but he is himself where the text has not turned to the firm, %s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2025-05-01' })).toHaveLength(2);
  });
});
