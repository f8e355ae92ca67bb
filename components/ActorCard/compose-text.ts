/** Text for a reader to take away: what the card says with its sources, and a report of a wrong mark. */

import type { Mention } from '../../detection/model';
import { t } from '../../extension/i18n';
import type { CardAffiliation, CardModel } from '../../pack/views/card';
import { attributionInWords } from '../words/attribution';
import { dateInWords, dayInWords, intervalInWords } from '../words/dates';
import { allFiguresInWords } from '../words/figures';
import { affiliationKey, categoryName } from '../words/labels';
import { withoutIsolates } from '../words/language';
import { agreementInWords, reasonsInWords, ruleInWords } from '../words/reasons';
import { aroundName, roleInWords } from '../words/roles';
import { sourceLine } from '../words/sources';

const EVENTS = 3;

/** The source numbers are those of the card, so that the two can be compared. */
export function copyText(model: CardModel): string {
  const cited = new Set<number>();
  const refs = (to: number[]) => {
    for (const index of to) cited.add(index);
    return to.map((index) => ` [${index + 1}]`).join('');
  };
  const affiliation = (one: CardAffiliation) => {
    const notes = [intervalInWords(one.when), attributionInWords(one.mode, one.by)];
    const role = one.role ? `, ${one.role}` : '';
    const name = aroundName(one, one.to.name)
      ? one.role
      : `${t(affiliationKey(one.property), one.to.name)}${role}`;
    return `- ${name} (${notes.filter(Boolean).join('; ')})${refs(one.sources)}`;
  };

  const role = roleInWords(model.role);
  const name = model.native ? `${model.name} (${model.native.text})` : model.name;
  const day = model.articleDate ? t('onDay', dayInWords(model.articleDate)) : t('affiliations');
  const held = model.last?.list ?? model.onArticleDate;
  const blocks = [
    [name, [categoryName(model.category), role].filter(Boolean).join(' · ')],
    [`${model.sentence}${refs(model.sentenceSources)}`],
    section(model.last ? `${day}: ${t('gap_lastOnes')}` : day, held.map(affiliation)),
    section(
      t('today'),
      model.died
        ? [`- ${t('died', dateInWords(model.died.on))}${refs(model.died.sources)}`]
        : model.today.map((one) => {
            if (one.holds) return affiliation(one);
            const changed = t(one.holds === null ? 'notKnownIfStill' : 'noLonger');
            return affiliation(one).replace('- ', `- ${changed} `);
          }),
    ),
    section(
      model.articleDate ? t('nearestEvents') : t('latestEvents'),
      model.nearestEvents.slice(0, EVENTS).map((event) => {
        const figures = allFiguresInWords(event.figures, event.sources.length);
        const parts = [event.title, figures].filter(Boolean).join('; ');
        return `- ${intervalInWords(event.when)}: ${parts}${refs(event.sources)}`;
      }),
    ),
  ];
  const sources = [...cited]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const source = model.sources[index];
      return source ? [`[${index + 1}] ${sourceLine(source)}`] : [];
    });
  blocks.push(section(t('sources'), sources), [t('dataAsOf', dayInWords(model.asOf))]);
  const all = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${withoutIsolates(all.join('\n\n'))}\n`;
}

function section(title: string, lines: string[]): string[] {
  return lines.length ? [title, ...lines] : [];
}

/** Says what was marked and why; no address and no text of the page unless the reader adds them. */
export function reportText(
  mention: Mention,
  candidates: CardModel[],
  chosen: number | null,
): string {
  const shown = chosen === null ? candidates : candidates.slice(chosen, chosen + 1);
  return withoutIsolates(
    [
      t('reportTitle', mention.surface),
      '',
      `${t('reportShownAs')} ${shown.map((one) => `${one.name} (${one.actor})`).join(', ')}`,
      `${t('whyForm')}: ${mention.how.form}`,
      `${t('whyRule')}: ${ruleInWords(mention.how)}; ${agreementInWords(mention.how)}`,
      ...reasonsInWords(mention).map((reason) => `- ${reason}`),
      `${t('whyConfidence')}: ${mention.confidence.toFixed(2)}`,
      candidates[0] ? t('dataAsOf', dayInWords(candidates[0].asOf)) : '',
      '',
      t('reportMeans'),
      t('reportWhere'),
    ].join('\n'),
  );
}
