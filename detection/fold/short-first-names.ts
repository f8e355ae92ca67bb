/** First names of languages in Latin letters as friends and papers shorten or respell them; folded. */

/** Short ones, then whole. */
const SHORT = `
matt: matthew; mike mick: michael; tom tommy: thomas; bob bobby rob robbie: robert; bill billy: william; joe joey: joseph;
chris: christopher; jim jimmy: james; dan danny: daniel; steve: stephen steven; dave: david; eddie ned ted: edward;
ted: theodore; tony: antony anthony; rick dick: richard; ken kenny: kenneth; ron ronnie: ronald; donnie: donald;
greg: gregory; jeff: jeffrey geoffrey; andy drew: andrew; nick: nicholas; pete: peter; phil: philip phillip;
fred: frederick; larry: lawrence; jerry: gerald; johnny: john; chuck charlie: charles; hank: henry; walt: walter;
vince: vincent; doug: douglas; stan: stanley; russ: russell; liz beth: elizabeth; kate katie kathy: katherine catherine;
susie: susan; jen jenny: jennifer; debbie: deborah; peggy maggie: margaret; becky: rebecca; vicky: victoria;
pam: pamela; cindy: cynthia; alex: alexander; josh: joshua; zach: zachary; nate: nathan; tim: timothy; patty: patricia;
wes: wesley; brad: bradley bradford; herb: herbert`;

const NONE: readonly string[] = [];
const wholeOf = new Map<string, readonly string[]>();
for (const row of SHORT.split(';')) {
  const [short, whole] = row.split(':').map((names) => names.trim().split(/\s+/));
  for (const name of short!) wholeOf.set(name, [...wholeFirstNames(name), ...whole!]);
}

/** What a first name may be short for. */
export function wholeFirstNames(folded: string): readonly string[] {
  return wholeOf.get(folded) ?? NONE;
}

/** What a first name is shortened to. */
export const shortFirstNames = (whole: string): readonly string[] =>
  [...wholeOf].flatMap(([short, wholes]) => (wholes.includes(whole) ? [short] : []));

export const isShortFor = (short: string, whole: string): boolean =>
  wholeFirstNames(short).includes(whole);

const SPELT_EITHER_WAY =
  'stephen steven; john jon; mark marc; sean shawn shaun; philip phillip; matthew mathew; eric erik; george georges; joseph josef; victor viktor'
    .split('; ')
    .map((spellings) => spellings.split(' '));

/** Two spellings of one name: papers write either for the other. */
export const isSpeltFor = (word: string, name: string): boolean =>
  SPELT_EITHER_WAY.some((spellings) => spellings.includes(word) && spellings.includes(name));
