/** Detection, together with what a mark needs to know about each actor found. */
import { detect } from '../detection/detect';
import type { DetectionAnswer } from '../detection/model';
import { namesHere } from '../detection/names-here';
import type { NamesHere, PageText } from '../detection/page-text';
import { type SiftAnswer, type SiftRequest, sift } from '../detection/sift';
import type { ActorLabels } from '../extension/messages';
import {
  type PackedAnswer,
  type PackedRequest,
  packAnswer,
  unpackRequest,
} from '../extension/packed-text';
import type { Pack } from '../pack/model';
import type { CardModel } from '../pack/views/card';
import { cardModel } from '../pack/views/card';
import { theLexicon, thePack } from './knowledge';

export async function whoIsInThisText(request: PackedRequest): Promise<PackedAnswer & ActorLabels> {
  const [lexicon, pack] = await Promise.all([theLexicon(), thePack()]);
  const unpacked = unpackRequest(request);
  const answer = detect(lexicon, unpacked);
  return { ...packAnswer(answer, unpacked.blocks), actors: labelsOf(answer, pack) };
}

export async function whoMayBeNamedHere(text: PageText): Promise<NamesHere> {
  return namesHere(await theLexicon(), text);
}

export async function whatIsWorthReading(request: SiftRequest): Promise<SiftAnswer> {
  return sift(await theLexicon(), request);
}

export async function cardsFor(ask: {
  actors: string[];
  articleDate: string | null;
}): Promise<CardModel[]> {
  const pack = await thePack();
  return ask.actors.flatMap((actor) => cardModel(pack, actor, ask.articleDate) ?? []);
}

function labelsOf({ mentions }: DetectionAnswer, pack: Pack): ActorLabels['actors'] {
  const labels: ActorLabels['actors'] = {};
  for (const mention of mentions) {
    for (const { actor: id } of mention.candidates) {
      const actor = pack.actors.get(id);
      if (!actor) continue;
      const { name, category, native } = actor;
      labels[id] = { name, category, ...(native && { native }) };
    }
  }
  return labels;
}
