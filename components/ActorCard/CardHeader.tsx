/** The answer: who this is, of what kind, in which role on the article's day, and one sentence. */
import { t, uiLanguage } from '../../extension/i18n';
import type { CardModel } from '../../pack/views/card';
import { CategoryMark } from '../marks/CategoryMark';
import { PACK_LANGUAGE } from '../words/language';
import { headingOf } from '../words/names';
import { roleInWords } from '../words/roles';
import { Refs } from './Refs';

export function CardName({ model, id }: { model: CardModel; id?: string }) {
  const { first, second } = headingOf(model, uiLanguage());
  return (
    <h2 id={id}>
      <bdi lang={first.lang} dir="auto">
        {first.text}
      </bdi>
      {second && (
        <>
          {' '}
          <bdi class="native" lang={second.lang} dir="auto">
            {second.text}
          </bdi>
        </>
      )}
    </h2>
  );
}

export function CardKind({ model }: { model: CardModel }) {
  return (
    <p class="what">
      <CategoryMark category={model.category} />
      <Role role={model.role} />
    </p>
  );
}

function Role({ role }: Pick<CardModel, 'role'>) {
  const said = roleInWords(role);
  if (!said) return null;
  return (
    <>
      {' · '}
      <bdi>{said}</bdi>
    </>
  );
}

export function CardSentence({ model }: { model: CardModel }) {
  return (
    <>
      <p class="say" lang={PACK_LANGUAGE} dir="auto">
        {model.sentence}
        <Refs to={model.sentenceSources} />
      </p>
      {model.weak && <p class="weak">{t('weakSources')}</p>}
    </>
  );
}
