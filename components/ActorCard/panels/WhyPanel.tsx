/** Why this was marked: the form, the rule, how well it agrees, what else in the text spoke for it. */

import type { Mention } from '../../../detection/model';
import { t } from '../../../extension/i18n';
import type { CardModel } from '../../../pack/views/card';
import type { Rival } from '../../../page/card/card-props';
import { ActorName } from '../../marks/ActorName';
import { agreementInWords, reasonsInWords, ruleInWords } from '../../words/reasons';
import { likelihoodOf } from '../card-view';
import { Pressed } from '../NamedActor';

interface Props {
  id: string;
  mention: Mention;
  candidates: CardModel[];
  chosen: number | null;
  rivals: Rival[];
  choose(index: number): void;
  visit(actor: string): void;
  report(): void;
}

export function WhyPanel(props: Props) {
  const { id, mention, candidates, chosen, rivals, choose, visit, report } = props;
  const reasons = reasonsInWords(mention);
  const others = [
    ...candidates.flatMap((model, index) =>
      chosen === null || index === chosen ? [] : { ...model, show: () => choose(index) },
    ),
    ...rivals.map((rival) => ({ ...rival, show: () => visit(rival.actor) })),
  ];
  return (
    <div class="why" id={id}>
      <dl>
        <dt>{t('whyHere')}</dt>
        <dd>
          <bdi>{t('quoted', mention.surface)}</bdi>
        </dd>
        {mention.how.form !== mention.surface && (
          <>
            <dt>{t('whyForm')}</dt>
            <dd>
              <bdi>{t('quoted', mention.how.form)}</bdi>
            </dd>
          </>
        )}
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
        {others.map(({ actor, name, native, category, show }) => (
          <dd key={actor}>
            <Pressed onPress={show}>
              <ActorName {...{ name, category, native }} />
            </Pressed>
          </dd>
        ))}
      </dl>
      <button type="button" class="btn line" onClick={report}>
        {t('reportMismatch')}
      </button>
    </div>
  );
}
