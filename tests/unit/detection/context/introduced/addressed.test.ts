/** "Thanks, Pat.", "Mesrur Bey": first names of those whom the text has named in full. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

const DATE = '2024-03-07';
const firstNames = (lang: string, text: string) =>
  who(text, { lang, date: DATE }).filter((said) => /^\p{L}+ = /u.test(said));

describe('first names by which somebody is addressed', () => {
  it.each([
    ['en', 'Pat Ryder of CENTCOM spoke. Q: Thanks, Pat. Who fired?', 'Pat = pat-ryder'],
    ['en', 'Pat Ryder of CENTCOM spoke. Q: Thank you so much, Pat.', 'Pat = pat-ryder'],
    ['en', 'SABRINA SINGH of CENTCOM: Good day. Q: Hi, Sabrina.', 'Sabrina = sabrina-singh'],
    ['fr', 'Nouri al-Maliki a parlé en Irak. « Merci, Nouri. »', 'Nouri = nouri-al-maliki'],
    ['de', 'Nuri al-Maliki sprach im Irak. „Danke, Nuri.“', 'Nuri = nouri-al-maliki'],
    ['es', 'Nuri al Maliki habló en Irak. «Gracias, Nuri.»', 'Nuri = nouri-al-maliki'],
    ['tr', 'Mesrur Barzani geldi. Dün gece Mesrur Bey konuştu.', 'Mesrur = masrour-barzani'],
    ['tr', 'Recep Tayyip Erdoğan geldi. Ne olacak, Tayyip Bey?', 'Tayyip = recep-tayyip-erdogan'],
    [
      'fr',
      'Qassem Soleimani est mort en Irak. Le sang de Hadj Qassem.',
      'Qassem = qasem-soleimani',
    ],
    [
      'tr',
      "Neçirvan Barzani geldi. Herkes Neçirvan Bey'i bekledi.",
      'Neçirvan = nechirvan-barzani',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(firstNames(lang, text)).toContain(expected);
  });

  it.each([
    ['nobody named so', 'en', 'Pat Ryder of CENTCOM spoke. Q: Thanks, Tom. Who fired?'],
    [
      'two of them listed',
      'en',
      'Pat White met Pat Ryder in Baghdad with CENTCOM. Q: Thanks, Pat.',
    ],
    ['another in the text', 'en', 'Pat Ryder of CENTCOM met Pat Smith. Q: Thanks, Pat. Who fired?'],
    ['with a family name of his own', 'en', 'Pat Ryder of CENTCOM spoke. Q: Thanks, Pat Smith.'],
    ['another Hajj', 'en', 'Qasem Soleimani died in Iraq. Hajj Qasem Jabbar did not.'],
    ['an uncle', 'en', 'Qasem Soleimani died in Iraq. My uncle Qasem did not.'],
    ['behind another first name', 'tr', 'Mesrur Barzani geldi. Ahmet Mesrur Bey gelmedi.'],
  ])('not %s (%s): %s', (_, lang, text) => {
    expect(
      firstNames(lang, text).filter((said) => /^(?:Pat|Mesrur|Tom|Qasem) = /.test(said)),
    ).toEqual([]);
  });
});
