/**
 * Personal names borne by so many that two of them say little about who is meant: the most frequent
 * Arabic and Persian ones in the Wikidata token pairs (CC0), one spelling each.
 */
import { soundKey } from './keys';
import { unlikeness } from './likeness';
import { ownCopy } from './own-copy';
import { isWellKnown, phonesOf, plainLetters } from './phones';
import { COMMON_READING } from './reading';

/** The thirty most frequent: two of them together are anybody. */
const MOST_COMMON =
  'mohammed ahmad ali abd ibrahim hassan mustafa yousef mahmoud omar abu hussein khaled said ' +
  'ismail jamal suleiman khan saleh karim adel osman salim abbas tarek sultan saad amin reza samir';
const COMMON =
  'rashid nasser khalil yahya mansour kamal issa tawfiq aziz mahdi mehdi fouad yassin sayed seyed ' +
  'amr khalifa salah walid adnan osama mohsen habib nabil ayman hamza fathi idris amir qasem imad ' +
  'issam hamdi faisal amer yasser farid ammar yacoub sabri jawad hamid masoud anwar taha badr rahman ' +
  'ashraf riad rami allah hosni khamis lotfi jafar haddad ramadan alaa jumaa awad taher mokhtar hamad ' +
  'zaid nour obaid jaber majed farouk hashem taleb hossam sadiq islam farah jassem ayoub hakim fadel ' +
  'shafiq wael hadi hafez haidar anas hatem bashir marwan mazen ziad bilal munir nizar fahd talal ' +
  'ghassan mahfouz rafiq shaker younis zaki akram faraj salman din abdullah rahim latif majid ' +
  'muslim hajj haji sheikh mirza malik mir baba omar gholam akbar asghar daoud';

/** Abdullah as it sounds when Abd is heard in it. */
const ABDULLAH = ['abdlah', 'abdelah', 'abdalah'];
const mostCommon = new Set([...MOST_COMMON.split(' ').map(phonesOf), ...ABDULLAH]);
const sounds = new Set([...mostCommon, ...COMMON.split(' ').map(phonesOf)]);
const byKey = new Map<string, string[]>();
for (const name of sounds) {
  const key = soundKey(name);
  byKey.set(key, [...(byKey.get(key) ?? []), name]);
}

/**
 * One of them, or like one: as good as any to tell where a name goes on.
 * Khalaf shares a key with Khalifa, but is known to be another name.
 */
export function isCommonName(phones: string): boolean {
  return isWellKnown(phones) ? sounds.has(phones) : byKey.has(soundKey(phones));
}

/** Words asked about; then they are gathered anew. Texts have the same ones before names again and again. */
const MOST_KEPT = 1 << 12;
const asWritten = new Map<string, boolean>();

/** The same of a word of a text, in whatever spelling and with whatever marks it is written. */
export function isCommonNameAsWritten(word: string): boolean {
  let isCommon = asWritten.get(word);
  if (isCommon === undefined) {
    if (asWritten.size >= MOST_KEPT) asWritten.clear();
    isCommon = isCommonName(phonesOf(plainLetters(word, COMMON_READING)));
    asWritten.set(ownCopy(word), isCommon);
  }
  return isCommon;
}

/** How many bear a name. Two names borne by many tell who is meant, two borne by most do not. */
export type Bearers = 'few' | 'many' | 'most';

/** Of a spelling nobody has filed: Rimi has the key of Rami, and is not heard as that. */
const STILL_THE_NAME = 0.1;

export function bearersOf(phones: string): Bearers {
  if (!isCommonName(phones)) return 'few';
  let borneBy: Bearers = 'few';
  for (const name of byKey.get(soundKey(phones))!) {
    if (isWellKnown(phones) ? name !== phones : unlikeness(name, phones) > STILL_THE_NAME) continue;
    if (mostCommon.has(name)) return 'most';
    borneBy = 'many';
  }
  return borneBy;
}

/** Given names of languages written in Latin letters, whose bearers' names are not romanised. */
const WESTERN =
  'john george james robert mark michael mike paul pat patrick kevin matthew thomas tom christopher chris ' +
  'stephen steven susan hillary donald joe joseph lloyd chuck leon colin condoleezza antony anthony tony ' +
  'marco rex jake brad frank joel sean william david ashton ash martin tommy pete peter richard ronald ' +
  'bill jean charles jeanine nickolay staffan sergio alina sabrina ehud ariel naftali yair benjamin justin ' +
  'emmanuel angela olaf rishi keir theresa scott viktor giorgia narendra shinzo fumio pedro ulf kyriakos ' +
  'gordon malcolm gerhard silvio matteo friedrich';
const western = new Set(WESTERN.split(' '));

export const isWesternGivenName = (folded: string): boolean => western.has(folded);

/**
 * The same names as Arabic and Persian write them, folded. Sounds do not do here: vowels are not
 * written, so that half the words of a text sound like a name; and names that are words of every text
 * as well (طالب "demanded", أمين "secretary") are left out.
 */
const ARABIC =
  'محمد احمد علي عبد ابراهيم حسن مصطفي يوسف محمود عمر ابو حسين خالد اسماعيل جمال سليمان صالح كريم عادل عثمان سالم ' +
  'عباس طارق سلطان سعد رضا سمير رشيد ناصر خليل يحيي منصور كمال عيسي توفيق مهدي فواد ياسين سيد عمرو خليفه صلاح وليد ' +
  'عدنان اسامه حبيب نبيل ايمن حمزه فتحي ادريس قاسم عصام حمدي فيصل ياسر فريد عمار يعقوب صبري جواد حميد مسعود انور طه ' +
  'رحمن اشرف رياض رامي حسني لطفي جعفر جاسم ايوب شفيق وايل حيدر انس بشير مروان مازن زياد بلال نزار فهد طلال غسان رفيق ' +
  'يونس زكي اكرم سلمان عبدالله رحيم لطيف مجيد زيد عبيد فاروق هاشم حسام عماد اكبر اصغر غلام غلامرضا باقر داود داوود ' +
  'عليرضا محمدرضا حسينعلي مجتبي مرتضي هانتر ميشيل تركي رغد عدي قصي';
const arabic = new Set(ARABIC.split(' '));

export const isCommonArabicName = (folded: string): boolean => arabic.has(folded);
