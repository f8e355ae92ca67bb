/**
 * Names made only of words of a language ("Coordination Framework", "White House", الإطار التنسيقي):
 * others have the same words for other things, so such a name wants a text that is about the field.
 */
import { isFunctionWord } from '../fold/common-words';
import { beginsArabic } from '../fold/letters';
import { foldToken } from '../fold/normalise';
import { isOrdinaryWord } from '../fold/ordinary-words';
import { LANGUAGES, languageWords } from '../languages/index';
import type { CandidateEntry } from '../lexicon/candidate';
import { keptByNumber } from '../lexicon/kept';
import type { Lexicon } from '../lexicon/load';

/** Words of such names beyond those that names are compared by. */
const WORDS = `
axis axe achse eje ekseni ekseninin cephe cephesi widerstandsachse framework frameworks cadre marco coordinador coordinating cooperation
koordinationsrahmen koordinationsrahmens koordinierungsrahmen koordinierungsrahmens koordinasyon cercevesi cercevesinin
volksmobilisierung golden goldene goldenen division dorada dor altin tumen saray sarayi sarayin saraya sarayda saraydan sarayla beyaz
weisses weissen weissem hauses blanche maison blanca baris friedensbrigaden friedenskompanien paix paz peace companies compagnies
companias conquest conquete conquista rights hukuk hukukun blogu progress law droit derecho guardians guardian guardianes gardes
gardien revolutionsgarde revolutionswachter revolutionswachtern wachter blood blutes sang sangre muhafizlari muhafizlarinin inkilap
righteous righteousness right vertueux justes justos virtuosos rechtschaffenen band bands companions cave people companeros cueva
mando comando conjunto conjuntas conjointes higher superior alto hohe hoheren oberste militarkommission haut haute militaire media
cell network inherente resolucion zentralkommando regionalkommando defense departement departamento departments ministere
crowd joint counterterrorism antiterroreinheit antiterrordienst terror terrorle mucadele birimi servisi services ortak harekat
musterek operasyonlar komutanligi merkez kuvvetler yuksek yargi judicial supreme mobilisation mobilization movilizacion popular
البيت الابيض كاخ سفيد الاطار التنسيقي چارچوب هماهنگي محور المقاومه مقاومت جبهه الجبهه الفرقه الذهبيه العمليات المشتركه قياده
فرماندهي عمليات مشترك حقوق حركه كتله جنبش فراكسيون دوله القانون الاعمار والتنميه سرايا الدم اصحاب اهل الكهف كهف قوات القوات
الامنيه جهاز مكافحه الارهاب مجلس القضاء الاعلي خليه الاعلام الحربي الامني اللجنه العسكريه العليا كميته عالي نظامي كميسيون التحالف الدولي ائتلاف جهاني بسيج مردمي الحكومه الاتحاديه`;

const words = new Set(WORDS.split(/\s+/).map(foldToken).filter(Boolean));
/** "Iraqi", "Islamic", "kurde": says whose it is, and so takes the doubt away. */
const TELLING =
  /^(?:islam|united|unidos|unis$|inherent$|atlanti|sadrist|baghdad|iraq|irak|iran|syri|siri|turk|turc|ameri|israe|liban|leban|palas|pales|saudi|kurd|schiit|shiit|chiit|chii$|اسلام|الاسلام|عراق|العراق|ايران|الايران|سور|السور|تركي|التركي|امريك|الامريك|الاميرك|كردستان|الكردستان)/;

/** How many telling words a form of nothing but words has; 0 where some word is a name. */
const countOfWords = keptByNumber((lexicon, form, isPerson: boolean) =>
  wordsOfForm(lexicon.form(form), isPerson),
);

/** An organisation's form of ordinary words, or one word that a language uses for something else too. */
export function isOrdinaryName(lexicon: Lexicon, entry: CandidateEntry): boolean {
  const count = countOfWords(lexicon, entry.form, entry.type === 'person');
  return count > 0 && count <= MOST_WORDS;
}

export function isMadeOfWords(lexicon: Lexicon, entry: CandidateEntry): boolean {
  return countOfWords(lexicon, entry.form, entry.type === 'person') > 0;
}

const isOnlyTelling = keptByNumber((lexicon, form, isPerson: boolean) => {
  const { text, kind } = lexicon.form(form);
  const parts = text.split(/[\s\p{Pd}\u200c]+/u).map(foldToken);
  if (isPerson || kind === 'acronym' || parts.length < 2 || text.split(' ').some(isShouted))
    return false;
  return parts.every((part) => isOrdinary(part) || TELLING.test(part));
});

/** An organisation's form of ordinary words and of words that say whose it is. */
export function tellsOnlyWhose(lexicon: Lexicon, entry: CandidateEntry): boolean {
  return isOnlyTelling(lexicon, entry.form, entry.type === 'person');
}

/** Three words of a language together are a name after all ("Popular Mobilization Forces"). */
const MOST_WORDS = 2;

interface Form {
  text: string;
  lang: string | null;
  kind: string;
}

function wordsOfForm({ text, lang, kind }: Form, isPerson: boolean): number {
  if (kind === 'acronym') return 0;
  const parts = text.split(/[\s\p{Pd}\u200c]+/u).filter((part) => part !== '');
  if (parts.length === 1 && isAlsoWord(foldToken(parts[0]!), lang)) return 1;
  if (isPerson || parts.some(isShouted)) return 0;
  if (!parts.every((part) => isOrdinary(foldToken(part)))) return 0;
  return parts.filter((part) => !isFunctionWord(foldToken(part))).length;
}

/** A form of no language in particular may stand in any. */
function isAlsoWord(folded: string, lang: string | null): boolean {
  if (lang !== null) return languageWords(lang, beginsArabic(folded)).alsoWords.has(folded);
  return Object.values(LANGUAGES).some(({ alsoWords }) => alsoWords.has(folded));
}

/** The words of a name that say whose it is, folded. */
export function wordsThatTell(text: string): string[] {
  return (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [])
    .map(foldToken)
    .filter((word) => TELLING.test(word));
}

const isShouted = (part: string) => /\p{Lu}{2}|\p{Lu}\./u.test(part);

function isOrdinary(folded: string): boolean {
  if (TELLING.test(folded)) return false;
  const elided = folded.replace(/^[dl]['’]?(?=\p{L}{4})/u, '');
  return [folded, elided].some(
    (word) => words.has(word) || isFunctionWord(word) || isOrdinaryWord(word),
  );
}
