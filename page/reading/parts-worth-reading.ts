/**
 * The parts of a large page in which somebody may be named, and what stands beside them: the rest of
 * the page costs one look at its raw text (docs/decisions/073-parts.md).
 */
import type { SiftAnswer, SiftRequest } from '../../detection/sift';
import type { Slice } from '../shared/time-slices';
import type { PageParts, Part } from './page-parts';

/** Characters per question: a large news page has some 80,000, and one question costs less than two. */
const QUESTION = 80_000;
/** Characters; a longer part is read without being asked about. */
const LONGEST_ASKED = 50_000;
/** Share of the characters; if nearly all of a page is worth reading, no further questions are asked. */
const NEARLY_ALL = 0.7;

export interface SiftingPorts {
  sift(
    request: Pick<SiftRequest, 'texts' | 'groups'>,
  ): Promise<SiftAnswer['worthReading']> | SiftAnswer['worthReading'];
}

export async function* partsWorthReading(
  parts: PageParts,
  ports: SiftingPorts,
  slice: Slice,
): AsyncGenerator<Part[]> {
  let sifting = true;
  for (let some = await gather(parts, slice); some.length > 0; some = await gather(parts, slice)) {
    await slice.breatheIfHalfOver();
    const worth: Part[] = sifting ? await worthReading(some, ports) : some;
    sifting &&= lengthOf(worth) < NEARLY_ALL * lengthOf(some);
    yield worth;
  }
}

async function gather(parts: PageParts, slice: Slice): Promise<Part[]> {
  const some: Part[] = [];
  slice.begin();
  for (let length = 0; length < QUESTION; ) {
    const part = parts.next();
    if (!part) break;
    some.push(part);
    length += part.text.length;
    await slice.breatheIfOver();
  }
  return some;
}

async function worthReading(parts: Part[], { sift }: SiftingPorts): Promise<Part[]> {
  const isLong = ({ text }: Part) => text.length > LONGEST_ASKED;
  const chosen = new Set(
    await sift({
      texts: parts.map((part) => (isLong(part) ? '' : part.text)),
      groups: parts.map(({ group }) => group),
    }),
  );
  return parts.filter((part, i) => chosen.has(i) || isLong(part));
}

function lengthOf(parts: Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
