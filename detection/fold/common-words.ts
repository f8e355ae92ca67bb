/**
 * Words that stand in every text, by themselves: as the whole of a name they would mark every page.
 * Function words of the languages read, and the commonest English words that are also names (Will,
 * May, Mark), months, days and numbers. Folded; compared as they stand.
 */
import type { Reading } from './reading';

const FUNCTION_WORDS = `
a an the and or but nor if then than as at by for from in into of off on onto out over per to up upon
via with within without about above after against all along also although always am among any are
around be because been before being below between both can cannot could did do does doing done down
during each either else ever every few first had has have having he her here hers him his how i is it
its just last least less like many me mine more most much must my near neither never new no none not
nothing now old once one only other our ours own rather same several shall she should since so some
still such that their theirs them there these they this those though through thus too toward under
until us very was we well were what when where which while who whom whose why will would yes yet you
your yours le la les un une des du de et ou mais si ce cet cette ces il elle ils elles on nous vous je
tu son sa ses leur leurs mon ma mes ton ta tes notre votre par pour sur sous dans avec sans entre vers
chez plus moins est sont etait etre ont avoir ne pas que qui quoi dont y en au aux comme tout tous der
die das den dem des ein eine einen einem einer und oder aber nicht kein keine ist sind war waren wird
werden hat haben hatte mit von vom zu zum zur bei nach aus auf fur uber unter zwischen gegen durch ohne
um an am im in als wie wenn weil dass sich er sie es wir ihr mein sein auch nur noch schon sehr mehr
seit denn dann bisher viel viele alle ab immer eines sollten ins marz el
los las uno una unos unas y o pero no es son fue era ser esta estan ha han haber con sin sobre entre
hasta desde para por como mas muy ese esa eso ello su sus mi tu se lo al del que quien cuando donde
ve ile bir bu su o da de mi ne icin gibi cok daha en olan olarak ama veya ya ki il lo gli uno della del
dei delle che non per con una e ed anche come piu o os as um uma do da dos das em no na nos nas por com sem het een van
op te dat niet met voor zijn
في من على الى عن مع هذا هذه ذلك التي الذي ان كان قد لا ما لم لن او ثم بعد قبل كل بين حتى هو هي هم نحن
انا انت و ب ل که از به در با را این ان است بود شد می بر برای تا هم یا اما`;

const COMMON_NAMES_AND_NOUNS = `
may will mark bill rose grace hope faith joy june april august march summer winter dawn iris ivy lily
daisy pearl ruby amber jade sky star sun moon rain snow storm river lake hill wood stone field forest
page baker cook miller smith king queen prince duke earl knight bishop pope judge major sergeant penny
rich frank ernest earnest miles art drew jack dean chase hunter mason carter cash max victor dick jimmy
pat rob sue wade reed grant buck chuck gene jay ray rod guy chance price young long short small little
big black white green brown gray grey gold silver blue red strong sharp swift wise good best bright
power bush ford west east north south day days night week month year time today tomorrow yesterday
monday tuesday wednesday thursday friday saturday sunday january february july september october
november december home house street city town country state world people man men woman women child
children family friend group party team company government president minister chairman director member
members police army war peace law court office news report press media public national international
local general special central open free high low early late left right next back front end start part
place point number case fact issue question answer problem reason result change work job life death
hand head face eye heart mind body voice name word words book paper letter line list story history
school college university student teacher doctor hospital church god road car train plane ship air
water fire food money business market trade bank price cost tax service system program plan project
policy process product research study science data information technology computer internet phone
video music film game play show sport ball race run walk stand sit stop go come get give take make
made say said says tell told ask asked think know see look find found use used want need feel try
leave call called keep let put set show turn help move live believe hold bring happen write provide
include continue learn lead led understand watch follow create speak read allow add spend grow win
offer remember love consider appear buy wait serve die send expect build stay fall cut reach kill
remain target shell gap visa oracle amazon apple orange subway sprint chase delta dove tide crest shield
two three four five six seven eight nine ten hundred thousand million billion second third half
great real true false full empty hard soft hot cold dark light fast slow rich poor happy sad safe
ready sure able main major minor final total whole clear simple single double recent current former
future past present possible likely certain different similar important available
okay hello please thanks sorry yeah mr mrs ms dr sir lady lord sheikh imam saint san santa`;

const words = (list: string) => list.split(/\s+/).filter((word) => word !== '');
const functionWords = new Set(words(FUNCTION_WORDS));
const commonWords = new Set([...functionWords, ...words(COMMON_NAMES_AND_NOUNS)]);

export const isFunctionWord = (folded: string): boolean => functionWords.has(folded);
export const isCommonWord = (folded: string): boolean => commonWords.has(folded);

/**
 * Function words that are names as well. German Nur ("only") is as often نور as Noor and Nour are (9, 7 and
 * 11 of the Wikidata pairs), Aus ("from") is Aws.
 */
const ALSO_NAMES = new Set(
  'will may an per van ben bu so do can more less al el sein von nur aus'.split(' '),
);

/** Words that are never a name because they merely sound like one: "The" is not Ted, "It" not Ata. */
export const isNeverByEar = (folded: string, { ownWords }: Reading): boolean =>
  (functionWords.has(folded) && !ALSO_NAMES.has(folded)) || (ownWords?.has(folded) ?? false);
