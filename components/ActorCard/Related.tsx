/** The other side of an affiliation: marked name, role in the data's words, sources. */
import { t } from '../../extension/i18n';
import type { CardAffiliation } from '../../pack/views/card';
import { ActorName } from '../marks/ActorName';
import { fill } from '../words/fill';
import { affiliationKey } from '../words/labels';
import { PACK_LANGUAGE } from '../words/language';
import { Refs } from './Refs';

export function Related({ one }: { one: CardAffiliation }) {
  return (
    <>
      {fill(affiliationKey(one.property), <ActorName {...one.to} />)}
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
