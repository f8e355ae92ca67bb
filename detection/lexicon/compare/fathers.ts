/**
 * "Son of" tells who is meant as surely as a name: Khalid bin Sultan Al Saud and Khalid bin Abdullah Al
 * Saud are cousins, though all that is left of both is Khalid Al Saud. Where a text and a listed name
 * both say whose son somebody is, and name two men, they are of two men.
 */
import { phonesOf } from '../../fold/phones';
import { afterAbd, FILIATIONS } from '../../fold/words';
import { formsBeside } from '../stored/forms-of-owner';
import { keptByNumber } from '../stored/kept';
import type { Lexicon } from '../stored/load';
import type { WordFacts } from '../words/word-facts';
import { unitsOf } from '../words/words-of-names';
import { nameUnlikeness } from './compare-words';

const SON_OF = new RegExp(`[\\s\\p{Pd}](?:${[...FILIATIONS].join('|')})(?=[\\s\\p{Pd}])`, 'iu');

/** Most unlike that two spellings of a father's name sound; beyond it they are two fathers. */
const ALIKE = 0.5;

/** Names as they sound, without Abd: son, father, grandfather, and what stands behind each. */
type Generations = readonly (readonly string[])[];

/** Abd and what it is written on to are told by what follows it: Abdulaziz, Abd al-Aziz. */
function soundOf({ letters, first }: WordFacts): string {
  const behind = afterAbd(letters);
  return behind === null ? (first?.phones ?? letters) : phonesOf(behind);
}

function generationsOf(name: string): Generations {
  return name.split(SON_OF).map((part) =>
    unitsOf(part, null, 'person')
      .filter(({ facts }) => facts.abd === null || afterAbd(facts.letters) !== null)
      .map(({ facts }) => soundOf(facts)),
  );
}

const listedOf = keptByNumber((lexicon, _owner, form: number): Generations[] => {
  const all: Generations[] = [];
  for (const other of formsBeside(lexicon, form)) {
    const text = lexicon.formText(other);
    if (SON_OF.test(text)) all.push(generationsOf(text));
  }
  return all;
});

const isAmong = (name: string, others: Generations): boolean =>
  others.some((part) => part.some((other) => nameUnlikeness(name, other) <= ALIKE));

/**
 * The father so many generations up, if another word stands behind him: Laden is the whole family's. Of
 * the son himself a second first name, which tells brothers apart.
 */
function fatherOf(generations: Generations, at: number): string | undefined {
  const names = generations[at];
  if (at === 0) return names![1];
  return at === generations.length - 1 && names?.length === 1 ? undefined : names?.[0];
}

/** Each names somebody in the same place whom the other does not know. */
function nameTwoMen(said: Generations, listed: Generations): boolean {
  return said.some((_, at) => {
    const [one, other] = [fatherOf(said, at), fatherOf(listed, at)];
    if (one === undefined || other === undefined) return false;
    return !isAmong(one, listed) && !isAmong(other, said);
  });
}

/** Does the text give another father, or grandfather, than some name does under which the form's owner is listed? */
export function hasOtherFather(lexicon: Lexicon, form: number, said: string): boolean {
  if (!SON_OF.test(said)) return false;
  const listed = listedOf(lexicon, lexicon.owners.of(form), form);
  if (listed.length === 0) return false;
  const generations = generationsOf(said);
  return listed.some((one) => nameTwoMen(generations, one));
}
