/**
 * People composed of real name tokens, each written as Latin texts write that token: three spellings are
 * listed, others are looked for. The same people in every run.
 */

export interface ComposedPerson {
  id: string;
  known: string[];
  asked: string[];
}

/** A name token in its Latin spellings, with how often each was seen. */
type Token = readonly { letters: string; count: number }[];

const PEOPLE = 1200;
const KNOWN_SPELLINGS = 3;
const ASKED_SPELLINGS = 3;
/** Attempts to find a spelling not yet used; a token with few spellings may have no more. */
const TRIES = 30;
/** How often each happens in lists of sanctioned people (UN, OFAC), roughly. */
const SHARE = {
  frequentFamily: 0.5,
  thirdName: 0.4,
  article: 0.3,
  middleLeftOut: 0.15,
  hyphen: 0.1,
  apostrophe: 0.05,
};
const ARTICLES = ['al-', 'al-', 'al-', 'Al-', 'Al ', 'el-', 'El '];
const SEED = 20240104;

/** Lines of Arabic letters, a tab, and "letters:count" for each Latin spelling. */
export function tokensOf(text: string): Token[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      line
        .split('\t')[1]!
        .split(' ')
        .map((spelling) => {
          const [letters = '', count = '1'] = spelling.split(':');
          return { letters, count: Number(count) };
        }),
    );
}

/** Numbers from 0 to 1, the same at every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

const bare = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

const uses = (token: Token) => token.reduce((all, { count }) => all + count, 0);

export function composedPeople(tokens: readonly Token[]): ComposedPerson[] {
  const random = randomFrom(SEED);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!;
  const spell = (token: Token): string => {
    let left = random() * uses(token);
    for (const { letters, count } of token) {
      left -= count;
      if (left <= 0) return letters.replace(/\p{L}/u, (first) => first.toUpperCase());
    }
    return token[0]!.letters;
  };
  /**
   * Common names come up often, as in life; weighted by the square root of their count, or half would be
   * Mohammed.
   */
  const weights = tokens.map((token) => Math.sqrt(uses(token)));
  const total = weights.reduce((all, weight) => all + weight, 0);
  const frequent = (list: readonly Token[]): Token => {
    let left = random() * total;
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left <= 0;
    });
    return list[at] ?? list[0]!;
  };
  const people: ComposedPerson[] = [];
  const seen = new Set<string>();
  while (people.length < PEOPLE) {
    const family = random() < SHARE.frequentFamily ? frequent(tokens) : pick(tokens);
    const parts = [frequent(tokens), family];
    if (random() < SHARE.thirdName) parts.splice(1, 0, frequent(tokens));
    const hasArticle = random() < SHARE.article;
    const key = parts.map((token) => token[0]!.letters).join(' ');
    if (seen.has(key) || new Set(parts).size < parts.length) continue;
    seen.add(key);
    const names: string[] = [];
    const used = new Set<string>();
    for (let i = 0; i < TRIES && names.length < KNOWN_SPELLINGS + ASKED_SPELLINGS; i++) {
      const isAsked = names.length >= KNOWN_SPELLINGS;
      const kept = parts.filter(
        (_, at) => at !== 1 || parts.length < 3 || !isAsked || random() >= SHARE.middleLeftOut,
      );
      const words = kept.map(spell);
      if (hasArticle) words.push(pick(ARTICLES) + words.pop()!);
      if (random() < SHARE.apostrophe) words[0] = `'${words[0]}`;
      const name = words.join(random() < SHARE.hyphen && !hasArticle ? '-' : ' ');
      if (used.has(bare(name))) continue;
      used.add(bare(name));
      names.push(name);
    }
    people.push({
      id: `composed-${people.length}`,
      known: names.slice(0, KNOWN_SPELLINGS),
      asked: names.slice(KNOWN_SPELLINGS),
    });
  }
  return people;
}
