/** Who is in this text? Candidates by spelling, then decisions in context. */
import { dateAsWritten } from './article-date';
import { decide } from './context/decide';
import { Evidence } from './context/evidence';
import { spotsOf } from './context/find-spots';
import { type Capitals, capitalsOf } from './context/neighbours';
import { Register } from './context/register';
import type { Passage } from './context/spot';
import { guessLanguage, isMostlyArabic } from './languages/guess';
import { languageWords } from './languages/index';
import type { Lexicon } from './lexicon/load';
import type { DetectionAnswer, DetectionRequest, TextBlock } from './model';

export function detect(lexicon: Lexicon, request: DetectionRequest): DetectionAnswer {
  const { blocks, context } = request;
  const language = request.language ?? context?.language ?? guessLanguage(sampleOf(blocks));
  const passages = blocks.map((block, order) => passageOf(block, order, language));
  const register = new Register(context);
  const evidence = new Evidence(lexicon, passages, context?.cueCount ?? 0, context?.activated);
  const spots = passages.flatMap((passage) => spotsOf(lexicon, passage, evidence, register));
  const articleDate = request.articleDate ? dateAsWritten(request.articleDate) : null;
  const mentions = decide(spots, { evidence, register, articleDate });
  return {
    mentions,
    context: { activated: register.activated(), cueCount: evidence.cueCount(), language },
  };
}

/** UTF-16 units; enough to guess a language from. */
const SAMPLE = 4000;

function sampleOf(blocks: TextBlock[]): string {
  let sample = '';
  for (const { text } of blocks) {
    sample += `${text}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

function passageOf(block: TextBlock, order: number, documentLanguage: string | null): Passage {
  const language = block.lang ?? documentLanguage;
  let capitals: Capitals | null = null;
  return {
    block,
    order,
    language,
    words: languageWords(language, isMostlyArabic(block.text)),
    // Worked out only where a name was found.
    get isTitleCase() {
      capitals ??= capitalsOf(block.text);
      return capitals.isTitleCase;
    },
    get isAllCapitals() {
      capitals ??= capitalsOf(block.text);
      return capitals.isAllCapitals;
    },
  };
}
