/** Who is in this text? Candidates by spelling, then decisions in context. */
import { dateAsWritten } from './article-date';
import { decide } from './context/decide';
import { Evidence } from './context/evidence';
import { settleFamilies, spotsOf } from './context/find-spots';
import { inOfficeOn } from './context/in-office';
import { BlockPassage } from './context/passage';
import { Register } from './context/register';
import type { Spot } from './context/spot';
import { guessLanguage } from './languages/guess';
import type { Lexicon } from './lexicon/load';
import type { DetectionAnswer, DetectionRequest, TextBlock } from './model';

export function detect(lexicon: Lexicon, request: DetectionRequest): DetectionAnswer {
  const { blocks, context } = request;
  const language = request.language ?? context?.language ?? guessLanguage(sampleOf(blocks));
  const passages = blocks.map((block, order) => new BlockPassage(block, order, language));
  const register = new Register(context);
  const evidence = new Evidence(lexicon, passages, context?.cueCount ?? 0, context?.activated);
  const spots: Spot[] = [];
  for (const passage of passages) spots.push(...spotsOf(lexicon, passage, evidence, register));
  const articleDate = request.articleDate ? dateAsWritten(request.articleDate) : null;
  const inOffice = inOfficeOn(lexicon, articleDate);
  const mayMeanSomebody =
    context?.activated.length || inOffice.size > 0 || !spots.every(needsFullName);
  if (mayMeanSomebody) settleFamilies(lexicon, spots, context?.activated ?? [], inOffice);
  const mentions = mayMeanSomebody ? decide(spots, { evidence, register, articleDate }) : [];
  return {
    mentions,
    context: { activated: register.activated(), cueCount: evidence.cueCount(), language },
  };
}

/** Family names alone: nobody in a text that names nobody in full. Most of the spots of a long list. */
export const needsFullName = ({ entries }: Pick<Spot, 'entries'>) =>
  entries.every(({ derived }) => derived === 'surname');

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
