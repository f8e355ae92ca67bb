/** The other side of an affiliation: its marked name, the role in the data's words, the sources. */
import { t } from '../../extension/i18n';
import type { CardAffiliation } from '../../pack/views/card';
import { fill } from '../words/fill';
import { affiliationKey } from '../words/labels';
import { PACK_LANGUAGE } from '../words/language';
import { NamedActor } from './NamedActor';
import { Refs } from './Refs';

export function Related({ one }: { one: CardAffiliation }) {
  return (
    <>
      {fill(affiliationKey(one.property), <NamedActor to={one.to} />)}
      {one.role && (
        <>
          {t('listComma')}
          <bdi lang={PACK_LANGUAGE}>{one.role}</bdi>
        </>
      )}
      <Refs to={one.sources} />
    </>
  );
}
