/** The other side of an affiliation: its marked name, the role in the data's words, the sources. */
import { t, uiLanguage } from '../../extension/i18n';
import type { CardAffiliation } from '../../pack/views/card';
import { fill } from '../words/fill';
import { affiliationKey } from '../words/labels';
import { PACK_LANGUAGE } from '../words/language';
import { writtenName } from '../words/names';
import { aroundName } from '../words/roles';
import { NamedActor } from './NamedActor';
import { Refs } from './Refs';

export function Related({ one }: { one: CardAffiliation }) {
  return (
    <>
      <NameAndRole one={one} />
      <Refs to={one.sources} />
    </>
  );
}

function NameAndRole({ one }: { one: CardAffiliation }) {
  const name = <NamedActor to={one.to} />;
  const around = aroundName(one, writtenName(one.to, uiLanguage()).text);
  if (around) {
    return (
      <span lang={PACK_LANGUAGE} dir="auto">
        {around[0]}
        {name}
        {around[1]}
      </span>
    );
  }
  return (
    <>
      {fill(affiliationKey(one.property), name)}
      {one.role && (
        <>
          {t('listComma')}
          <bdi lang={PACK_LANGUAGE}>{one.role}</bdi>
        </>
      )}
    </>
  );
}
