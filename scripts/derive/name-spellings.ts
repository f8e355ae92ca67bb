/**
 * Derives detection/fold/name-spellings.ts: how the names borne by many are written in Latin letters.
 * Reads pairs of a Latin token and its Arabic letters with a count (Wikidata labels, CC0; the file
 * beside the project), and keeps, for each name below, the spellings that are this name's more than
 * any other's. `npx tsx scripts/derive/name-spellings.ts > detection/fold/name-spellings.ts`
 */
import { phonesOfArabic } from '../../detection/fold/arabic';
import { skeleton } from '../../detection/fold/keys';
import { unlikenessAcross } from '../../detection/fold/likeness-across';
import { phonesAsSpelled } from '../../detection/fold/phones';
import { readNamePairs } from './name-pairs';

/** Names in Arabic letters, folded as in detection; the most frequent of the pairs that are Arabic or Persian. */
const NAMES =
  'محمد احمد علي ابراهيم حسن مصطفي يوسف محمود عمر حسين خالد سعيد اسماعيل جمال سليمان موسي خان اسحاق ليلي صالح ' +
  'كريم عادل عثمان سليم عباس طارق سالم سلطان سعد امين سامي رضا مراد سمير رشيد ناصر خليل يحيي هشام يونس منصور ' +
  'كمال عيسي توفيق شريف عزيز الياس مهدي فواد ياسين سيد فاطمه عمرو خليفه صلاح وليد عدنان غالي اسامه محسن مالك مبارك ' +
  'حبيب نبيل ايمن كامل حمزه ناجي فتحي امير قاسم عماد عصام سلمان شاهين حمدي فيصل شاه سيف فوزي عامر ياسر فريد عمار ' +
  'ماهر يعقوب بلال فارس صبري منير جميل جلال جواد حميد مسعود مريم انور نجيب بدر مروان رحمن اشرف رياض سفيان بشير رامي ' +
  'زكي زكريا حسني خميس زياد لطفي بكر عايشه جعفر حداد رمضان داود علا هاني جمعه عوض طاهر مختار زيد نور فهد عبيد جابر ' +
  'شاكر ماجد فاروق انس هاشم كرم طالب حسام صادق اسلام وايل فرح جاسم ايوب حكيم ميرزا فاضل شفيق عطيه فهمي هلال حافظ ' +
  'حيدر درويش رمزي حاتم فرج زينب ايمان غسان رفيق هدي شهاب رجب نعيم سعود راشد شعبان عبود ثابت فرحات اكرم العربي غازي ' +
  'نزار نادر اسعد رشاد باسم خوري نصر هادي كاظم شكري هيثم عمران حجازي عاشور حلمي زين ارسلان سلام رضوان صابر وحيد ' +
  'زيدان ربيع طيب عوده نسيم عارف عاطف محفوظ غانم زهير خلف رايد صقر غلام رفعت عبده نديم صبحي نوري مطر عاصم صدقي شيخ ' +
  'خلفان خديجه فادي رستم طلعت محجوب احسان حماد سرور بشار حجي مسعد حموده جليل مجيد خيري غالب زايد رووف لطيفه بدوي ' +
  'حقي صباح خضر مرتضي نهاد رزق وسام دياب رحيم معاذ امام بطرس بندر اياد معلوف نعمان حمود شوكت حسان فياض لطيف مرعي ' +
  'هاشمي حازم ملك جبران قادر علوي غريب رسول نايف شحاده ضيا عياد مكي سهيل عواد نجار مسلم حكمت تيسير فايز بكري بلحاج ' +
  'معز مصباح سراج خسرو حاج رابح حايك شحاته علوان عساف بلقاسم فواز مرزوق منصف شرف مويد عصمت فاتح معروف عسيري عقيل ' +
  'شلبي سميح قيس حسون لحسن سهام عفيف معتز حسيني اميري محمدي صباغ ثامر باقر قصي حنين مشهور فايق راضي عون مدحت عياش ' +
  'جعفري عمري رعد عدلي معوض فضل عبيدي مخلوف بهرام نواف تقي ناظم اديب صايب فيروز عباد خطيب شمس حسنين حمادي رضايي ' +
  'مصري باسل ثروت عطا يعقوبي مظفر عرفان تميم نجم حوراني همام مجتبي جواهري هاشم انيس اكبر اصغر غفور غني نعمه سالمه ' +
  'قيصر طه طاها يزيد زبير بلعيد نصري وجيه ناصري';

/** Names and words of other languages that Arabic writes the same way; seldom the Arabic name. */
const ELSEWHERE = new Set(
  (
    'moses mose moshe moise moises mosa elijah elias eliyahu ilia isaac isaak itzhak jacob jakob jacobs joseph josef jose ' +
    'david davit solomon salomon ishmael maria mary marie miriam eve job jesus peter zachariah zacharias zechariah ' +
    'lily lilly lilley lila lili leilei camel galli dean deane dien meunier monier fried ferrid freyd ryde ride sif siff siv sef seef ' +
    'shreve sheriff ramsey zinn zane sager mossad moosie mussi mouza musy heggy haggui nusser allais bender bendre fusai ons cyd cid seed hadem ' +
    'king prince'
  ).split(' '),
);

/** As clerks shorten names; the pairs, whole words all, have none of them. */
const SHORTENED: Record<string, readonly string[]> = { محمد: ['md', 'muh'] };

/** A spelling seen less often is just as likely a mistake of alignment. */
const LEAST_COUNT = 2;
/** Share of a spelling's uses that are this name's. */
const LEAST_SHARE = 0.6;
/** Least like the commonest spelling, by ear and by consonants, that is still believed. */
const MOST_UNLIKE = 0.5;

function pairs(): { byName: Map<string, Map<string, number>>; bySpelling: Map<string, number> } {
  const byName = new Map<string, Map<string, number>>();
  const bySpelling = new Map<string, number>();
  for (const { name, letters, count } of readNamePairs()) {
    const spellings = byName.get(name) ?? new Map<string, number>();
    byName.set(name, spellings);
    spellings.set(letters, (spellings.get(letters) ?? 0) + count);
    bySpelling.set(letters, (bySpelling.get(letters) ?? 0) + count);
  }
  return { byName, bySpelling };
}

/**
 * The commonest spelling with the consonants of the Arabic, if any has them: Najib, not Naguib; otherwise
 * what is listed in one script is not found in the other.
 */
function commonest(name: string, spellings: readonly (readonly [string, number])[]) {
  const consonants = skeleton(phonesOfArabic(name));
  const same = spellings.find(
    ([letters, count]) => count >= LEAST_COUNT && skeleton(phonesAsSpelled(letters)) === consonants,
  );
  return (same ?? spellings[0])?.[0];
}

const { byName, bySpelling } = pairs();
const lines: string[] = [];
const arabic: string[] = [];
for (const name of new Set(NAMES.split(' '))) {
  const spellings = [...(byName.get(name) ?? [])]
    .filter(
      ([letters, count]) =>
        !ELSEWHERE.has(letters) && count / bySpelling.get(letters)! >= LEAST_SHARE,
    )
    .sort((a, b) => b[1] - a[1]);
  const first = commonest(name, spellings);
  if (first === undefined) continue;
  const phones = phonesAsSpelled(first);
  const kept = spellings
    .filter(([letters, count]) => {
      if (letters === first) return true;
      const unlike = unlikenessAcross(phonesAsSpelled(letters), phones);
      return count >= LEAST_COUNT ? unlike < MOST_UNLIKE : unlike < MOST_UNLIKE / 2;
    })
    .map(([letters]) => letters);
  arabic.push(name);
  const others = kept.filter((letters) => letters !== first);
  lines.push([first, ...others, ...(SHORTENED[name] ?? [])].join(' '));
}
/** Columns of the file written. */
const WIDTH = 98;

/** One name between semicolons. */
function inLines(names: readonly string[]): string {
  let text = '';
  let column = 0;
  for (const name of names) {
    for (const [i, word] of name.split(' ').entries()) {
      const separator = text === '' ? '' : i === 0 ? '; ' : ' ';
      if (column + separator.length + word.length > WIDTH) {
        text += `${separator.trim()}\n${word}`;
        column = word.length;
      } else {
        text += separator + word;
        column += separator.length + word.length;
      }
    }
  }
  return text;
}

process.stdout.write(`/**
 * How names borne by many are written in Latin letters (diacritics off): one name between semicolons,
 * its commonest spelling first. Written by scripts/derive/name-spellings.ts from pairs of Latin and
 * Arabic tokens (Wikidata, CC0); change that, not this.
 */
export const NAME_SPELLINGS = \`
${inLines(lines)}\`;

/** The same names in Arabic letters, folded, one for each of them. */
export const NAMES_IN_ARABIC = \`
${inLines([arabic.join(' ')])}\`;
`);
