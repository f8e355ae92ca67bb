import { describe, expect, it } from 'vitest';
import { detect } from '../../../../detection/detect';
import { inReadingOrder } from '../../../../detection/fold/reading-order';
import { loadLexicon } from '../../../../detection/lexicon/stored/load';
import { lexiconOfNames } from '../../../../detection/names-list';
import { found, lexiconOf } from '../lexicon-of';

/** Writers and statesmen whose names are spelled in many ways. */
const LISTED: Record<string, string[]> = {
  chahine: ['Youssef Chahine'],
  mahfouz: ['Naguib Mahfouz'],
  nasser: ['Gamal Abdel Nasser Hussein'],
  darwish: ['Mahmoud Darwish'],
  hussein: ['Taha Hussein'],
  ahmed: ['Hocine Aït Ahmed'],
  khan: ['Liaquat Ali Khan', 'KHAN, Ayub'],
  ali: ['Mohammed Ali'],
  zarif: ['Javad Zarif'],
  saddam: ['Saddam Hussein Abd al-Majid al-Tikriti'],
  boumediene: ['Houari Boumediene'],
  bouteflika: ['Abdelaziz Bouteflika'],
  banisadr: ['Abolhassan Banisadr'],
  haniyeh: ['Ismail Haniyeh'],
  beheshti: ['Ayatollah Mohammad Beheshti'],
  azzawi: ['Dhia Azzawi'],
  khatami: ['Mohammad Khatami'],
  rafsanjani: ['Hashemi Rafsanjani'],
  ghannouchi: ['Rached Ghannouchi'],
  marzouki: ['Moncef Marzouki'],
  gaddafi: ['Muammar Gaddafi'],
  wade: ['Abdoulaye Wade'],
  sarraj: ['Fayez Sarraj'],
  barelvi: ['Sayyid Ahmad Barelvi'],
  hakim: ['Tawfiq Ismail al-Hakim'],
  adonis: ['Ali Ahmed Said'],
  raymi: ['Qasim al-Rimi'],
  naguib: ['Mohammed Naguib Youssef Qotb'],
  kashif: ['Muhammad Jamal Abdo al-Kashif'],
  masouti: ['Mohammed Humam Mohammed Adnan Masouti'],
  jaburi: ['Mishaan al-Jabouri'],
  misuari: ['Nour Misuari'],
  aref: ['Mohammad Reza Aref'],
  sadr: ['Hussein al-Sadr'],
  laden: ['Osama bin Laden'],
  abdrahman: ['Abdul Rahman Mohamed Jaffer Ali'],
  arouri: ['Saleh al-Arouri'],
  velayati: ['Ali Akbar Velayati'],
  qamar: ['Naveed Qamar'],
  frasheri: ['Abdul Frasheri'],
  shibh: ['Ramzi bin al-Shibh'],
  zia: ['Zia-ur-Rahman'],
  harzi: ['Tariq Abu Omar al-Tunisi'],
  atef: ['Mohammed Atef'],
  rashid: ['Abdul Latif Rashid'],
  tusi: ['Nasir al-Din Tusi'],
  abdollahian: ['Hossein Amir-Abdollahian'],
  araghchi: ['Abbas Araghchi'],
  benali: ['Zine El Abidine Ben Ali'],
  rumi: ['Jalaleddin Rumi'],
  fazli: ['Rahmat Fazli'],
};
const lexicon = loadLexicon(
  lexiconOfNames(
    Object.entries(LISTED).map(([id, names]) => JSON.stringify({ id, names, kind: 'person' })),
    () => undefined,
  ),
);

function whoIs(text: string): (string | null)[] {
  const block = { id: 1, kind: 'paragraph' as const, text, lang: null };
  return detect(lexicon, {
    blocks: [block],
    articleDate: null,
    language: 'en',
    context: null,
  }).mentions.map(({ actor }) => actor);
}

describe('the same person, spelled otherwise', () => {
  it.each([
    ['Yusuf Shahin', 'chahine'],
    ['YUSUF SHAHIN', 'chahine'],
    ['Şahin, Yusuf', 'chahine'],
    ['Najib Mahfuz', 'mahfouz'],
    ['Necip Mahfuz', 'mahfouz'],
    ['Jamal Abd al-Nasir Husain', 'nasser'],
    // The last word may be a tribe or a town.
    ['Gamal Abdel Nasser', 'nasser'],
    ['Mahmud Dervish', 'darwish'],
    ['Tāhā Ḥusayn', 'hussein'],
    ['Hussein Ait Ahmad', 'ahmed'],
    ['Ayoub Khan', 'khan'],
    ['Mohammad Javad Zarif', 'zarif'],
    // Of a long name any end of it, and the first ones with the last.
    ['Saddam Husayn', 'saddam'],
    ['Saddam Hussein al-Takriti', 'saddam'],
    // Fathers and grandfathers between.
    ['Ismail Abdel Salam Ahmed Haniyya', 'haniyeh'],
    // A tribe or a town behind a name that tells.
    ['Naguib Mahfouz al-Sabilji', 'mahfouz'],
    // The family name first.
    ['Boumedienne Houari', 'boumediene'],
    ['Bouteflika Abdelaziz', 'bouteflika'],
    // Abd and Abu apart, though the form has them written on.
    ['Abd al-Aziz Butafliqa', 'bouteflika'],
    ['Abu al-Hasan Bani Sadr', 'banisadr'],
    ["Abu'l-Hassan Bani-Sadr", 'banisadr'],
    // Apart, and a father before it.
    ['Jalal al-Din Mohammed Rumi', 'rumi'],
    // A title of the form.
    ['Mohammad Beheshti', 'beheshti'],
    // Turkish, Spanish, Hungarian, Czech, English, a doubled sign.
    ['Muhammed Hatemi', 'khatami'],
    ['Hashemi Rafsanyaní', 'rafsanjani'],
    ['Hásemi Rafszandzsáni', 'rafsanjani'],
    ['Mohammad Chátamí', 'khatami'],
    ['Rashid al-Ghannushi', 'ghannouchi'],
    ['Munsif Marzuqi', 'marzouki'],
    ['Muʿammar al-Qaddhāfī', 'gaddafi'],
    ['Abdullah Wade', 'wade'],
    // Somali, ISO 233, a title behind the first name.
    ['Cabdullaahi Wade', 'wade'],
    ['Rasheed al-Ghannoushi', 'ghannouchi'],
    ['Naǧīb Bey Maḥfūẓ', 'mahfouz'],
    // Spelled as nobody has filed it, and read like a spelling that is (Polish).
    ['Nadżib Mahfuz', 'mahfouz'],
    // The German s, the Turkish c at the end, a title of Pakistan.
    ['Abdelasis Bouteflika', 'bouteflika'],
    ['Faiz Serrac', 'sarraj'],
    ['Syed Ahmed Barelwi', 'barelvi'],
    // First and family name, borne by many each, but not by most.
    ['Tewfik el-Hakim', 'hakim'],
    // A father between names known to many, but not to most.
    ['Moncef Mohamed Marzouki', 'marzouki'],
    // Rimi has the key of Rami, and tells all the same.
    ['Qasim Mohammed Mahdi al-Rimi', 'raymi'],
    // Without Mohammed, and without the last.
    ['Naguib Yusuf', 'naguib'],
    // His party behind a family name that is nobody's given name.
    ['Rachid Gannouchi Ennahda', 'ghannouchi'],
    // The signs of scholars, at the end of a word and before the article.
    ['Ḍiyāʾ al-ʿAzzāwī', 'azzawi'],
    // Abdo is a name by itself, not Abd of Abd al-Kashif: it may be the last said, or left out.
    ['Mohammed Gamal Abduh', 'kashif'],
    ['Muhammad Jamal al-Kashef', 'kashif'],
    // One of many words misprinted, or other fathers.
    ['Mohammad Hussam Mohammad Adnan Masouti', 'masouti'],
    ['Muhammad Jamal Abd al-Rahim al-Kashif', 'kashif'],
    // Two fathers between names that tell.
    ["Mish'an Rakad Dhamin al-Jaburi", 'jaburi'],
    // Nur is German for "only", and a name elsewhere.
    ['Nur Misuari', 'misuari'],
    // Other spaces, and words left out as well.
    ['Abdulrahman Mohammad Jaffar', 'abdrahman'],
    ['Mohammadreza Aref', 'aref'],
    // The article as it is spoken in Tunis, written on.
    ['Qassem Errimi', 'raymi'],
    // With its mark, as German scholars write it.
    ['Fāyiz as-Sarrāǧ', 'sarraj'],
    ['Hussein aṣ-Ṣadr', 'sadr'],
    // One name for another that sounds near, where the rest of the name tells.
    ['Salah al-Aruri', 'arouri'],
    // Three names in another order, not all of them borne by most.
    ['al-Hakim Tawfiq Ismail', 'hakim'],
    ['Tawfiq al-Hakim Ismail', 'hakim'],
    // Albanian; the German s behind a consonant; "son of" with the article, written on.
    ['Abdyl Frashëri', 'frasheri'],
    ['Ramsi bin al-Schibh', 'shibh'],
    ['Ramzi Binalshibh', 'shibh'],
    // The article written on to a short word before it.
    ['Ziaur Rahman', 'zia'],
    // ض of Persian, as libraries write it.
    ['Muḥammad Riżā ʿĀrif', 'aref'],
    ['Raḥmat Fażlī', 'fazli'],
    ['Zeynel Abidin Ben Ali', 'benali'],
    ['Zainal Abidin bin Ali', 'benali'],
    // And both words written as one.
    ['Zainulabideen Ben Ali', 'benali'],
    // -al-Din written on, with its article.
    ['Nasiraldeen Tusi', 'tusi'],
    // A kunya inside a name begins one by itself.
    ['Abou Omar al-Tounsi', 'harzi'],
    // An address behind the name and before it.
    ['Naveed Qamar Khan', 'qamar'],
    ['Malik Naveed Qamar', 'qamar'],
    // Latif is spelled with one l after the article, Allah after Abd as well.
    ['Abdulatif Rashid', 'rashid'],
    ['Latif Rashid', 'rashid'],
    ['Hosein Amir Abdolahian', 'abdollahian'],
    ['Seyyid Abbas Arakçi', 'araghchi'],
  ])('%s', (name, actor) => {
    expect(whoIs(name)).toEqual([actor]);
    if (!name.includes(',')) expect(whoIs(`Later ${name} spoke.`)).toEqual([actor]);
  });
});

describe('somebody else', () => {
  it.each([
    ['a name as well known, as like', 'Mahmoud Hussein'],
    ['Hassan is not Hussein', 'Taha Hassan'],
    ['Ahmad is not Hamid', 'Hocine Aït Hamid'],
    ['a longer name', 'Necip Mahfouz Abdelaziz Ibrahim'],
    ['a longer name of common names, at the start of a line', 'Hamid Mohammed Ali'],
    ['a word between, and nothing that tells', 'Mohammed Ibrahim Ali'],
    ['a line of capitals', 'HAMID MOHAMMED ALI'],
    ['the apostrophe of the next name', "Mohammed Ali 'Asi"],
    ['first and last of names that most bear', 'Ali Said'],
    ['turned round, of names known to many', 'Hussein Taha'],
    ['fathers between names that do not tell', 'Taha Ahmed Mahmoud Hussein'],
    ['Abd al-X is one name, and another follows', 'Mahmoud Abd al-Aziz Darwish Salim'],
    ['nothing stands between Abd and what it belongs to', 'Abdul Qadir Bouteflika'],
    ['the son of somebody listed', 'Hamza bin Osama bin Laden'],
    ['a name known to many before the listed one', 'Haytham Tawfiq al-Hakim'],
    ['other fathers between names that most bear', 'Mohammed Salim Ahmed Said'],
    ['a family name in capitals', 'Ali Akbar SALEHI'],
    ['what follows Khan is the family name', 'Naveed Qamar Khan Leghari'],
    ['an address before what is left of a name', 'Malik Ali Akbar'],
    ['the daughter of somebody listed', 'Nesrine bent Zine El Abidine Ben Ali'],
    ['the consonants of a name known to most, and of another', 'Mohammed Deif'],
  ])('%s: %s', (_, name) => {
    expect(whoIs(name)).toEqual([]);
  });
});

describe('the same consonants, cut elsewhere', () => {
  const people = lexiconOf({
    dre: ['Lasse Dre'],
    luke: ['Elma Luke'],
    tehrani: ['Ali Reza Mohammadzadeh Tehrani'],
    nasr: ['Hassan Nasrallah'],
  });

  it.each([
    ['Al Sadr spoke.', []],
    ['Al-Maliki spoke.', []],
    // Of three words somebody writes it so; and what is one name may be written as one.
    ['Alireza Mohammad Zadeh Tehrani spoke.', ['Alireza Mohammad Zadeh Tehrani: tehrani']],
    ['Hassan Nasr Allah spoke.', ['Hassan Nasr Allah: nasr']],
  ])('%s', (text, expected) => {
    expect(found(people, text)).toEqual(expected);
  });
});

it.each([
  ['Zarif, Mohammad Javad', 'Mohammad Javad Zarif'],
  ['AL-ZAWAHIRI, Ayman', 'Ayman AL-ZAWAHIRI'],
  ['Mohammad Javad Zarif', null],
  ['King, Jr', null],
  ['Baghdad, Basra, Mosul', null],
])('%s in reading order: %s', (filed, read) => {
  expect(inReadingOrder(filed)).toBe(read);
});

describe('in the other script', () => {
  const whom = (names: string[], text: string) => {
    const one = loadLexicon(
      lexiconOfNames([JSON.stringify({ id: 'listed', names, kind: 'person' })], () => undefined),
    );
    const block = { id: 1, kind: 'paragraph' as const, text, lang: null };
    const page = { blocks: [block], articleDate: null, language: null, context: null };
    return detect(one, page).mentions.map(({ surface }) => surface);
  };

  it.each([
    ['"son of"', 'Osama bin Laden', 'أسامة بن لادن'],
    ['Abd al- written on', 'Abdel Fattah el-Sisi', 'عبدالفتاح السيسي'],
    ['Abd al- written apart', 'Abdelfattah el-Sisi', 'عبد الفتاح السيسي'],
    ['-al-Din written on, in Persian', 'Jalal al-Din Rumi', 'جلال‌الدین رومی'],
    ['letters of Kurdish', 'Qubad Talabani', 'قوباد تاڵەبانی'],
    ['the g of Egypt', 'Naguib Mahfouz', 'نجيب محفوظ'],
    ['the j of others', 'Najib Mikati', 'نجيب ميقاتي'],
    ['ث as s', 'Osman Amin', 'عثمان أمين'],
    ['a name that begins as the article does', 'Elias Hrawi', 'الياس الهراوي'],
    ['a final ى that is -a', 'Issa Qassim', 'عيسى قاسم'],
    ['the Turkish c', 'Ali Babacan', 'علي باباجان'],
  ])('%s: %s, %s', (_, latin, arabic) => {
    expect(whom([latin], `${arabic}`)).toEqual([arabic]);
    expect(whom([arabic], `Later ${latin} spoke.`)).toEqual([latin]);
  });

  it('the house of', () => {
    const arabic = 'محمد بن زايد آل نهيان';
    expect(whom(['Mohammed bin Zayed Al Nahyan'], arabic)).toEqual([arabic]);
  });

  it('the same script, with other spaces', () => {
    expect(whom(['عبدالفتاح السيسي'], 'قال عبد الفتاح السيسي')).toEqual(['عبد الفتاح السيسي']);
  });
});
