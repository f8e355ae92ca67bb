/**
 * Given names that say more than that somebody is meant: of women, those that are family names as well, and those whose
 * spelling tells less than that of others.
 */
import { foldToken } from './normalise';

/** The most frequent of the languages read, and of the countries whose people the news of them names. */
const OF_WOMEN = `
abigail aisha alice alina amal amanda amber amelie amy ana angela ann anna annalena anne asli asma asmaa aung avril
aydan ayelet ayse aysha azadeh azar barbara beatriz benazir betty beverly birgit brenda brigitte brittany bushra
canan carmen carol carolyn catherine celine charlotte christiane christina christine claire claudia condoleezza
cristina cynthia danielle deborah denise diana diane dilma dolores donna doris ebba elena elif elisabeth elizabeth
eman emily emine emma erna evelyn fatemeh fatima fatimah fatma federica figen filiz florence frances francoise
franziska gila gina giorgia gloria golda golnaz grace gro gudrun gulsen gultan hala hanadi hanan hannah hasina
hatice heather heike helen helena helene hillary hina hoda huda hulya iman inaam indira ines ingrid irene irina
isabel isabella isabelle ivanka jacinda jacqueline janet janice jeanine jeannine jen jennifer jessica jill joan
josefa joyce judith judy julia julie juliette kaja kamala karen karin karine katherine kathleen kathryn katja katrin
kayla khaleda kimberly kristina laura lauren layla lea leila leyla limor lina linda lisa liz lori lubna lucia
madeleine madison magdalena maha mahsa manal manon margaret margarita margot maria mariam marie marija marilyn
marine martha martina mary maryam masoumeh maysoon mehriban melania melissa meral merav mercedes meryem mette
michelle miri miriam mona monika monique montserrat muna nadia nadiya nahla najat najla nancy narges nasrin natalia
natalie nathalie nawal nesrin nicole nikki nuria olga orna ozlem pamela parvin patricia pauline penny pervin petra
pilar priti rachel rachida raghad rana rania raquel rasha rebecca reem renate ricarda rima rocio rosa rosie ruba
ruth sabine sabrina salma salwa samantha samira sandra sanna sara sarah sarita saskia sebahat segolene selma semra
sevgi shanasi shanaz sharon sheikha shelly shireen shirin shirley sibel silvia sima soheila sophia soraya souad
stefanie steffi stephanie suad susan susanna svenja svetlana sylvie tahereh tammy tansu tara tatiana teresa theresa
tulsi tzipi ursula vala valerie veronique vian victoria virginia yolanda yvette zahra zahraa zainab zaynab zeinab
zeynep zohra zohreh`;

/**
 * Of the English-speaking countries: before another name with a capital such a word is a first name, whoever of that
 * family name the text has named ("Terry Wade").
 */
const ALSO_FAMILY_NAMES = `
alexander allen andrew anthony arnold arthur austin bailey barry bennett benson bernard blair blake brady brennan
brian bruce bryan byron calvin cameron carroll carter casey cecil chandler christian clark clay clayton clifford
clinton cody cole colin connor conrad cooper craig curtis dale dallas dalton damon daniel darren david dean dennis
donald dorian douglas drew duncan dylan earl edgar edmund edward elliot elliott ellis emerson evan everett felix
forrest foster francis franklin garrett gary geoffrey george gerald gilbert glenn gordon graham grant gregory
griffin hamilton harold harper harris harrison harvey hayden henry herbert howard hudson hugh hunter irving irwin
jackson jacob james jarvis jefferson jeffrey jerome joel jordan joseph justin keith kelly kelvin kendall kennedy
kenneth kent kerry kevin kirby kyle lambert lance lane lawrence lee leo leon leonard leslie lester lewis lincoln
lloyd logan louis luther malcolm marion mark marshall martin mason matthew maurice max maxwell melvin michael miles
mitchell monroe morgan morris murphy murray neal neil nelson newton nicholas noel nolan norman oliver oscar otis
owen palmer parker patrick paul percy perry peter philip porter preston quentin quinn ralph randall raymond reagan
reed reid rex reynold rhett richard riley robert robin rodney roger roland ronald ross roy rudy russell ryan ryder
samuel sanford saul scott sean seth seymour shannon sharon shaun shawn shelby sheldon sidney simon spencer stanley
stephen sterling stewart stuart sullivan sylvester taylor terrence terry theodore thomas thornton todd tracy travis
trevor tristan troy tucker tyler tyrone vaughn vernon victor vincent wade walker wallace walter warren wayne wendell
wesley wilbur william willis wilson winston wyatt`;

const setOf = (names: string): ReadonlySet<string> =>
  new Set(names.split(/\s+/).filter(Boolean).map(foldToken));
const ofWomen = setOf(OF_WOMEN);
const alsoFamilyNames = setOf(ALSO_FAMILY_NAMES);

export const isWomansName = (folded: string): boolean => ofWomen.has(folded);

export const isAlsoFamilyName = (folded: string): boolean => alsoFamilyNames.has(folded);

/** Taken for Western ones, but romanised from other letters, each language in its way ("Jair Lapid"). */
const ROMANISED = new Set(
  'ehud ariel naftali yair benjamin kyriakos nickolay narendra shinzo fumio'.split(' '),
);
export const isRomanised = (folded: string): boolean => ROMANISED.has(folded);

/** Names of other languages that are no slip for the English one they are a letter from. */
const ONE_LETTER_FROM_ENGLISH = new Set('michel stephan stefan tomas georg ronny'.split(' '));
export const isOneLetterFromEnglish = (folded: string): boolean =>
  ONE_LETTER_FROM_ENGLISH.has(folded);
