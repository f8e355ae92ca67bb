/** For when two or more fit: none is preselected, each is offered with what is known about it. */
import type { Mention } from '../../detection/model';
import { count, t, uiLanguage } from '../../extension/i18n';
import type { CardModel } from '../../pack/views/card';
import { CategoryMark } from '../marks/CategoryMark';
import { fill } from '../words/fill';
import { number, PACK_LANGUAGE } from '../words/language';
import { headingOf } from '../words/names';
import { roleInWords } from '../words/roles';
import { cluesFor } from './clues';

interface Props {
  mention: Mention;
  candidates: CardModel[];
  namedAs: (string | null)[];
  choose(index: number): void;
}

export function ChooserTitle(props: Pick<Props, 'mention' | 'candidates'> & { id: string }) {
  const { length } = props.candidates;
  const word = <bdi>{t('quoted', props.mention.surface)}</bdi>;
  return (
    <h2 id={props.id}>
      {length === 2 ? fill('fitsTwo', word) : fill('fitsSeveral', word, number(length))}
    </h2>
  );
}

export function Chooser({ mention, candidates, namedAs, choose }: Props) {
  return (
    <>
      <p class="say">{t('fitsNotSettled')}</p>
      <ul class="candidates" aria-label={count('candidates', candidates.length)}>
        {candidates.map((model, index) => (
          <Candidate
            key={model.actor}
            model={model}
            clues={cluesFor(model, mention, namedAs[index] ?? null)}
            choose={() => choose(index)}
          />
        ))}
      </ul>
    </>
  );
}

interface CandidateProps {
  model: CardModel;
  clues: string[];
  choose(): void;
}

function Candidate({ model, clues, choose }: CandidateProps) {
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
      {clues.length > 0 && (
        <p class="clue">
          <b>{t('clueFor')}</b> {clues.join(' · ')}
        </p>
      )}
    </li>
  );
}
