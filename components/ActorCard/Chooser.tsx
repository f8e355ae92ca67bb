/** Two or more fit: none is preselected, each is offered with what is known of it. */
import { count, t, uiLanguage } from '../../extension/i18n';
import type { CardModel } from '../../pack/views/card';
import { CategoryMark } from '../marks/CategoryMark';
import { fill } from '../words/fill';
import { number, PACK_LANGUAGE } from '../words/language';
import { headingOf } from '../words/names';
import { roleInWords } from '../words/roles';

interface Props {
  id: string;
  surface: string;
  candidates: CardModel[];
  choose(index: number): void;
}

export function Chooser({ id, surface, candidates, choose }: Props) {
  return (
    <>
      <h2 id={id}>
        {candidates.length === 2
          ? fill('fitsTwo', <bdi>{t('quoted', surface)}</bdi>)
          : fill('fitsSeveral', <bdi>{t('quoted', surface)}</bdi>, number(candidates.length))}
      </h2>
      <p class="say">{t('fitsNotSettled')}</p>
      <ul class="fit" aria-label={count('candidates', candidates.length)}>
        {candidates.map((model, index) => (
          <Candidate key={model.actor} model={model} choose={() => choose(index)} />
        ))}
      </ul>
    </>
  );
}

function Candidate({ model, choose }: { model: CardModel; choose(): void }) {
  const { first, second } = headingOf(model, uiLanguage());
  const role = roleInWords(model.role);
  return (
    <li>
      <h3>
        <bdi lang={first.lang}>{first.text}</bdi>{' '}
        {second && (
          <bdi class="native" lang={second.lang} dir="auto">
            {second.text}
          </bdi>
        )}
      </h3>
      <button
        type="button"
        class="btn line"
        aria-label={t('showCandidate', first.text)}
        onClick={choose}
      >
        {t('show')}
      </button>
      <p class="what">
        <CategoryMark category={model.category} />
        {role && (
          <>
            {' · '}
            <bdi>{role}</bdi>
          </>
        )}
      </p>
      <p class="clue" lang={PACK_LANGUAGE} dir="auto">
        {model.sentence}
      </p>
    </li>
  );
}
