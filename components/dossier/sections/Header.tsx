/** Name, what it is, one sentence, and the day it is looked at. */
import { useState } from 'preact/hooks';
import { t, uiLanguage } from '../../../extension/i18n';
import type { ActorDossier } from '../../../pack/views/dossier';
import { CategoryMark } from '../../marks/CategoryMark';
import { isolated, list, number, PACK_LANGUAGE } from '../../words/language';
import { headingOf, otherSpellings } from '../../words/names';
import { Refs } from '../words/Refs';
import { DayChoice } from './DayChoice';

/** Other spellings named at once; the rest opens. */
const NAMES_SHOWN = 4;

export function ActorHeader({ dossier }: { dossier: ActorDossier }) {
  const { category, sentence, sentenceSources } = dossier;
  const { first, second } = headingOf(dossier, uiLanguage());
  return (
    <header class="head">
      <h1 tabIndex={-1}>
        <bdi lang={first.lang}>{first.text}</bdi>
        {second && (
          <>
            {' '}
            <bdi class="native" lang={second.lang}>
              {second.text}
            </bdi>
          </>
        )}
      </h1>
      <p class="what">
        <CategoryMark category={category} />
        <OtherNames dossier={dossier} />
      </p>
      <p class="say">
        <bdi lang={PACK_LANGUAGE}>{sentence}</bdi> <Refs to={sentenceSources} />
      </p>
      <DayChoice asOf={dossier.asOf} />
    </header>
  );
}

function OtherNames({ dossier: { name, native, names } }: { dossier: ActorDossier }) {
  const [all, setAll] = useState(false);
  const others = otherSpellings(
    names.filter(({ kind }) => kind !== 'role').map(({ text }) => text),
    [name, native?.text ?? name],
  );
  if (others.length === 0) return null;
  const shown = all ? others : others.slice(0, NAMES_SHOWN);
  const left = others.length - shown.length;
  const apart = shown.map(isolated);
  return (
    <>
      {' · '}
      {/* The last "and" comes before the number of those left out. */}
      {t('dossierAlsoWritten', left > 0 ? apart.join(t('listComma')) : list(apart))}
      {left > 0 && (
        <>
          {' '}
          <button type="button" class="inline" onClick={() => setAll(true)}>
            {t('dossierMoreForms', number(left))}
          </button>
        </>
      )}
    </>
  );
}
