/** What machine translation makes of names, and the same words where they are words. */
import { describe, expect, it } from 'vitest';
import { answerTo, who } from '../who';

/** Those of the text that were read as slips. */
const slipsIn = (text: string, lang = 'en'): string[] =>
  answerTo(text, { lang })
    .mentions.filter(({ how }) => how.rule === 'translation-slip')
    .map(({ surface, actor }) => `${surface} = ${actor}`);

const whomIn = (text: string, lang = 'en') =>
  slipsIn(text, lang).map((slip) => slip.split(' = ')[1]);

const BY_MACHINE = 'Translated from Arabic by a machine. ';
const SUDANI = 'Prime Minister Mohammed Shia al-Sudani spoke in Baghdad. ';
const TAQADDUM = 'The Taqaddum Party met in Baghdad. ';
const HASHD = 'The Popular Mobilization Forces were in Mosul. ';

describe('names translated word by word', () => {
  it.each([
    ['The Brigades of the Lord of Martyrs fired from Iraq.', 'kataib-sayyid-al-shuhada'],
    ['The Master of the Martyrs Phalanges fired from Iraq.', 'kataib-sayyid-al-shuhada'],
    ['The Clans of the People of Right are in Iraq.', 'asaib-ahl-al-haq'],
    ['The People of Truth League is in Iraq.', 'asaib-ahl-al-haq'],
    ['The Movement of the Nobles refused, Iraq heard.', 'harakat-al-nujaba'],
    ['The Coalition of the Rule of Law refused in Iraq.', 'state-of-law-coalition'],
    ['The Opening Alliance of Iraq was absent.', 'fatah-alliance'],
    [
      'The Rebuilding and Development Coalition won in Iraq.',
      'reconstruction-and-development-coalition',
    ],
    ['The Promised Day Banner came back to Iraq.', 'promised-day-brigade'],
    ['The Squads of the Guardians of the Blood hid in Iraq.', 'saraya-awliya-al-dam'],
    ['The Formation of the Heirs is of Iraq.', 'tashkil-al-waritheen'],
    ['The Levant Liberation Organization took Aleppo in Syria.', 'hayat-tahrir-al-sham'],
    ['The Kurdistan National Union met in Kirkuk.', 'puk'],
    ['In Iraq, Yahya the Messenger read the paper.', 'yahya-rasool'],
    ['In Iraq, Prestige Al-Halbousi was elected.', 'haibat-al-halbousi'],
    ['In Iraq, Friday Anad resigned.', 'juma-inad'],
    ['In Iraq, Improving al-Khafaji denied it.', 'tahseen-al-khafaji'],
    ['In Iraq, Oppressed Abdi came late.', 'mazloum-abdi'],
    ['In Iraq, Engineer Abu Mahdi is remembered.', 'abu-mahdi-al-muhandis'],
    ['In Iraq, Father Mahdi al-Muhandis is remembered.', 'abu-mahdi-al-muhandis'],
    ['Kitab Hezbollah fired from Iraq.', 'kataib-hezbollah'],
    ['Kitab Seyyed al-Shohada fired from Iraq.', 'kataib-sayyid-al-shuhada'],
    ['The Zainbioun went from Tehran to Syria.', 'liwa-zaynabiyoun'],
    ['The Army of the Guardians of the Revolution is of Iran.', 'irgc'],
  ])('%s', (text, actor) => {
    expect(whomIn(text)).toEqual([actor]);
  });

  it.each([
    ['fr', 'La Ligue des gens de la vérité est en Irak.', 'asaib-ahl-al-haq'],
    ['fr', 'Les Bataillons du Parti de Dieu sont en Irak.', 'kataib-hezbollah'],
    ['de', 'Die Bataillone der Partei Gottes sind im Irak.', 'kataib-hezbollah'],
    ['es', 'La Liga del Pueblo de la Verdad está en Irak.', 'asaib-ahl-al-haq'],
  ])('%s: %s', (lang, text, actor) => {
    expect(whomIn(text, lang)).toEqual([actor]);
  });

  it('what it is, written small, stays outside the name', () => {
    expect(slipsIn('Hadi al-Amiri and the movement of Rights left Iraq.')).toEqual([
      'Rights = hoqooq-movement',
    ]);
  });

  it.each([
    ['of another country', 'Norway’s Advance Party spoke of Iraq with Hadi al-Amiri.'],
    ['longer', 'The Civil Rights Bloc inspired Hadi al-Amiri in Iraq.'],
    ['of another place', 'The Advance Party of Sardinia wrote to Hadi al-Amiri in Iraq.'],
    ['nothing of the field', 'The League of the People of Truth sings on Sundays.'],
    ['places alone', 'Students of Iraq and Iran formed a Movement of Rights.'],
    ['in small letters', 'The popular crowd at school in Iraq spoke of Iran.'],
    ['by ear', 'In Iraq, Yahya Massinger sells phones to Hadi al-Amiri.'],
    ['without the title it is known by', 'In Iran the Abu Mahdi missile was shown. Iraq saw it.'],
    ['a first name that is a word', 'In Iraq, Morning Glory al-Rawi met Hadi al-Amiri.'],
    ['books', 'The books of Hezbollah were on sale in Iraq and Lebanon.'],
  ])('not %s', (_, text) => {
    expect(slipsIn(text)).toEqual([]);
  });
});

describe('a word of the name alone', () => {
  it.each([
    ['in quotation marks', `${TAQADDUM}Nobody asked “Progress” about it.`],
    ['as who says something', `${TAQADDUM}Progress added that it wants more.`],
    ['inside a sentence', `${TAQADDUM}The seat belongs to Progress, he said.`],
    ['in the words of a machine', `${BY_MACHINE}${TAQADDUM}The Progress wants the seat.`],
  ])('%s', (_, text) => {
    expect(slipsIn(text)).toEqual(['Progress = taqaddum-party']);
  });

  it.each([
    ['nobody named', 'In Baghdad, Progress added that it wants more.'],
    ['at the start, as a word', `${TAQADDUM}Progress was slow.`],
    ['has been made', `${TAQADDUM}Progress has been made on the road.`],
    ['small', `${TAQADDUM}The progress wants patience.`],
    ['small, of a machine', `${BY_MACHINE}${TAQADDUM}The progress of the work is good.`],
    ['of something', `${TAQADDUM}He read The Progress of Love.`],
    ['part of a longer name', `${TAQADDUM}He works for Progress Energy.`],
    ['behind a word with a capital', `${TAQADDUM}He reads Human Progress at night.`],
    ['one of many', `${TAQADDUM}He wrote a Progress report.`],
  ])('not %s', (_, text) => {
    expect(slipsIn(text)).toEqual([]);
  });

  it.each([
    ['of the machine', `${BY_MACHINE}${HASHD}The fighters of the crowd rested.`, 1],
    ['its fighters', `${HASHD}The crowd fighters rested.`, 1],
    ['people', `${HASHD}The crowd cheered, and flags were waved by the crowd.`, 0],
    ['people, of the machine', `${BY_MACHINE}${HASHD}A crowd cheered.`, 0],
  ])('crowd: %s', (_, text, marks) => {
    expect(slipsIn(text)).toHaveLength(marks);
  });

  it.each([
    ['The IRGC met in Iran. The Corps said nothing.', ['IRGC = irgc', 'Corps = irgc']],
    ['The IRGC met in Iran. The Marine Corps said nothing.', ['IRGC = irgc']],
    ['The IRGC met in Iran. The Corps of Engineers said nothing.', ['IRGC = irgc']],
    ['The ministry of Iran spoke. The Corps said nothing.', []],
  ])('%s', (text, found) => {
    expect(who(text)).toEqual(found);
  });

  it.each([
    [`${SUDANI}The Sudanese was the first to leave.`, 1],
    [`${SUDANI}A deputy said that the Sudanese exhausted his chance.`, 1],
    [`${SUDANI}Nobody asked the Sudanese.`, 1],
    [`${BY_MACHINE}${SUDANI}The Sudanese government pledged roads.`, 1],
    [`${SUDANI}The Sudanese government pledged roads.`, 0],
    [`${SUDANI}The Sudanese were happy.`, 0],
    [`${SUDANI}A Sudanese said so.`, 0],
    [`${SUDANI}Sudanese President Jaafar was absent.`, 0],
    [`${SUDANI}Sudanese families waited. The Sudanese said they were tired.`, 0],
    [`${SUDANI}Khartoum is far. The Sudanese said so.`, 0],
    [`${BY_MACHINE}${SUDANI}Two Sudanese workers of Iraq were hurt.`, 0],
  ])('%s', (text, marks) => {
    expect(slipsIn(text)).toHaveLength(marks);
  });

  it.each([
    ['the chief of staff, Father Fadak, came', 'Father Fadak'],
    ['the cell of the security media confirmed it', 'cell of the security media'],
  ])('beside others of the field: %s', (said, surface) => {
    const others = 'Hadi al-Amiri and Nouri al-Maliki met in Iraq; ';
    expect(slipsIn(others + said).map((slip) => slip.split(' = ')[0])).toEqual([surface]);
  });

  it.each([
    'Father Ali blessed the church of Basra in Iraq.',
    'A cell of the security firm closed in Iraq.',
  ])('but not %s', (text) => {
    expect(slipsIn(text)).toEqual([]);
  });

  it('of nobody named, beside another of the field, in the words of a machine', () => {
    const said =
      'Hadi al-Amiri and Nouri al-Maliki met in Iraq. The Democrat and the National Union wait.';
    expect(slipsIn(`${BY_MACHINE}${said}`)).toEqual(['Democrat = kdp', 'National Union = puk']);
    expect(slipsIn(said)).toEqual([]);
  });
});

describe('a title and the first name of somebody named', () => {
  const KHAZALI = 'In Baghdad, Qais al-Khazali spoke. ';
  it.each([
    [`${KHAZALI}Sheikh Qais said no.`, ['Qais = qais-al-khazali']],
    [`${KHAZALI}Sheikh Qais Ahmed said no.`, []],
    [`${KHAZALI}Sheikh Hussein said no.`, []],
    ['In Baghdad, Sheikh Qais said no.', []],
  ])('%s', (text, found) => {
    expect(who(text).filter((one) => !one.startsWith('Qais al-'))).toEqual(found);
  });

  it.each([
    ['In Iraq, Hadi al-Amiri spoke of Hajj Qasem.', true],
    ['In Iraq, Hadi al-Amiri spoke of his uncle Qasem.', false],
    ['In Iraq, Hajj Qasem Abd al-Rida sells bread.', false],
  ])('%s', (text, isHe) => {
    expect(who(text).some((one) => one.endsWith('= qasem-soleimani'))).toBe(isHe);
  });
});
