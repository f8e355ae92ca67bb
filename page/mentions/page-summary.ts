/** What popup and panel are told about the page: pure. */

import type { Mention } from '../../detection/model';
import type { ActorLabels, CastMember, PageStatus, PageSummary } from '../../extension/messages';
import type { Settings } from '../../extension/settings';
import type { IsoDate } from '../../pack/model';
import { CATEGORIES, type Category } from '../../pack/model';
import { categoryOf, isCertain, markFor } from './which-marked';

export function summarise(page: {
  status: PageStatus;
  host: string;
  articleDate: IsoDate | null;
  /** In reading order. */
  mentions: Mention[];
  labels: ActorLabels['actors'];
  settings: Settings;
  /** Text of a block by its id, for the words around a mention. */
  textOf?(block: number): string | undefined;
}): PageSummary {
  const mentions = page.mentions.map((mention, index) => ({
    index,
    mention,
    category: categoryOf(mention, page.labels),
    marked: markFor(mention, page.labels, page.settings) !== null,
    ...around(mention, page.textOf?.(mention.block)),
  }));
  const cast = castOf(page.mentions, page.labels);
  const counts = Object.fromEntries(CATEGORIES.map((each) => [each, 0])) as Record<
    Category,
    number
  >;
  for (const { category, uncertain } of cast) if (!uncertain) counts[category]++;
  return {
    status: page.status,
    host: page.host,
    articleDate: page.articleDate,
    counts,
    cast,
    mentions,
  };
}

/** UTF-16 units on either side: what annotation tools use to tell one place from another. */
const AROUND = 32;

function around({ start, end }: Mention, text: string | undefined) {
  if (text === undefined) return {};
  return {
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  };
}

/**
 * In the order in which the page first names them. Where the text does not settle who is meant,
 * the likeliest stands for all, apart from the places that surely mean it.
 */
function castOf(mentions: Mention[], labels: ActorLabels['actors']): CastMember[] {
  const cast = new Map<string, CastMember>();
  mentions.forEach((mention, index) => {
    const actor = mention.actor ?? mention.candidates[0]?.actor;
    const label = actor === undefined ? undefined : labels[actor];
    if (actor === undefined || !label) return;
    const uncertain = !isCertain(mention);
    const key = `${actor} ${uncertain}`;
    const member = cast.get(key) ?? { actor, ...label, mentions: [], uncertain };
    member.mentions.push(index);
    cast.set(key, member);
  });
  return [...cast.values()];
}
