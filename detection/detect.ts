/** Who is in this text? Candidates by spelling, then decisions in context. */

import { inOfficeOn } from './actors/in-office';
import { dateAsWritten } from './article-date';
import { familyName } from './context/beside/surroundings';
import { Evidence } from './context/document/evidence';
import { FieldSigns } from './context/document/field-signs';
import { Register } from './context/document/register';
import { speakersLabelled } from './context/introduced/speakers';
import { type Lookalike, spotsOf } from './context/spots/find-spots';
import { BlockPassage } from './context/spots/passage';
import { settleFamilies } from './context/spots/settle-families';
import type { Spot } from './context/spots/spot';
import { decide } from './decide';
import { asNamesAreWritten } from './fold/as-names-are-written';
import { guessLanguage } from './languages/guess';
import type { Lexicon } from './lexicon/stored/load';
import type { DetectionAnswer, DetectionRequest, Mention, TextBlock } from './model';

/** Blocks may be a whole document, or those of it that have changed: then with the context of the answer before. */
export function detect(lexicon: Lexicon, request: DetectionRequest): DetectionAnswer {
  const { blocks, context } = request;
  const language = request.language ?? context?.language ?? guessLanguage(sampleOf(blocks));
  const written = lexicon.hasPeople ? blocks.map(asRead) : blocks;
  const passages = written.map((block, order) => new BlockPassage(block, order, language));
  const signs = new FieldSigns(lexicon, passages, context?.cueCount ?? 0);
  const activated = context?.activated ?? [];
  const lookalikes: Lookalike[] = [];
  const spots: Spot[] = [];
  for (const passage of passages) {
    const found = spotsOf(lexicon, passage, lookalikes);
    for (let i = 0; i < found.length; i++) spots.push(found[i]!);
  }
  const articleDate = request.articleDate ? dateAsWritten(request.articleDate) : null;
  const inOffice = inOfficeOn(lexicon, articleDate);
  const mayMeanSomebody =
    activated.length > 0 ||
    (spots.length > 0 && (inOffice.size > 0 || !spots.every(needsFullName)));
  if (!mayMeanSomebody) {
    return { mentions: [], context: { activated: [], cueCount: signs.count(), language } };
  }
  const register = new Register(context);
  const evidence = new Evidence(signs, activated);
  for (const lookalike of lookalikes) noteLookalike(lookalike, evidence, register);
  const speakers = speakersLabelled(lexicon, passages, spots, articleDate);
  settleFamilies(lexicon, spots, [...activated, ...speakers], inOffice);
  const mentions = decide(spots, { evidence, register, articleDate }, speakers);
  return {
    mentions: asTheyStand(mentions, passages, blocks),
    context: { activated: register.activated(), cueCount: signs.count(), language },
  };
}

/** Nearly every block is read as it stands. */
function asRead(block: TextBlock): TextBlock {
  const text = asNamesAreWritten(block.text);
  return text === block.text ? block : { ...block, text };
}

function asTheyStand(
  mentions: Mention[],
  passages: readonly BlockPassage[],
  blocks: readonly TextBlock[],
): Mention[] {
  if (passages.every(({ block }, i) => block === blocks[i])) return mentions;
  const changed = new Map<number, string>();
  passages.forEach(({ block }, i) => {
    if (block !== blocks[i]) changed.set(block.id, blocks[i]!.text);
  });
  return mentions.map((mention) => {
    const text = changed.get(mention.block);
    return text === undefined
      ? mention
      : { ...mention, surface: text.slice(mention.start, mention.end) };
  });
}

/** From here on its words are its own: after "Falih al-Khazali", a bare Khazali is he. */
function noteLookalike({ text, order, start }: Lookalike, evidence: Evidence, register: Register) {
  const words = text.split(/\s+/);
  for (const word of words) evidence.takeWord(familyName(word));
  register.noteStranger(familyName(words.at(-1)!), { order, start });
}

/** Family names and other short forms alone: nobody in a text that names nobody in full. Most of the spots of a long list. */
export const needsFullName = ({ entries }: Pick<Spot, 'entries'>) =>
  entries.every(({ derived, needs }) => derived === 'surname' || needs === 'antecedent');

/** UTF-16 units; enough to guess a language from. */
const SAMPLE = 4000;

export function sampleOf(blocks: Pick<TextBlock, 'text'>[]): string {
  let sample = '';
  for (const { text } of blocks) {
    sample += `${text}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}
