/** Why this was marked: the form, the rule, how well it agrees, what else in the text spoke for it. */

import type { Mention } from '../../detection/model';
import { t } from '../../extension/i18n';
import type { CardModel } from '../../pack/views/card';
import { ActorName } from '../marks/ActorName';
import { agreementInWords, reasonsInWords, ruleInWords } from '../words/reasons';
import { likelihoodOf } from './card-view';

interface Props {
  id: string;
  mention: Mention;
  candidates: CardModel[];
  chosen: number | null;
  choose(index: number): void;
  report(): void;
}

export function WhyPanel({ id, mention, candidates, chosen, choose, report }: Props) {
  const reasons = reasonsInWords(mention);
  const others = candidates
    .map((model, index) => ({ model, index }))
    .filter(({ index }) => chosen !== null && index !== chosen);
  return (
    <div class="why" id={id}>
      <dl>
        <dt>{t('whyHere')}</dt>
        <dd>
          <bdi>{t('quoted', mention.surface)}</bdi>
        </dd>
        <dt>{t('whyForm')}</dt>
        <dd>
          <bdi>{t('quoted', mention.how.form)}</bdi>
        </dd>
        <dt>{t('whyRule')}</dt>
        <dd>
          {ruleInWords(mention.how)}
          {t('listComma')}
          {agreementInWords(mention.how)}
        </dd>
        {reasons.length > 0 && (
          <>
            <dt>{t('whyBecause')}</dt>
            {reasons.map((reason) => (
              <dd key={reason}>{reason}</dd>
            ))}
          </>
        )}
        <dt>{t('whyConfidence')}</dt>
        <dd>{t(`likelihood_${likelihoodOf(mention.confidence)}`)}</dd>
        <dt>{t('whyOthers')}</dt>
        {others.length === 0 && <dd>{chosen === null ? t('whyOthersShown') : t('whyNoOthers')}</dd>}
        {others.map(({ model, index }) => (
          <dd key={model.actor}>
            <button type="button" class="as-link" onClick={() => choose(index)}>
              <ActorName {...model} />
            </button>
          </dd>
        ))}
      </dl>
      <button type="button" class="btn line" onClick={report}>
        {t('reportMismatch')}
      </button>
    </div>
  );
}
