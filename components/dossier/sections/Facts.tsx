/** What held on the day, in one row: leaders, memberships, posts; and how much is on file. */
import { count, t } from '../../../extension/i18n';
import { holdsOn } from '../../../pack/queries';
import type { AffiliationProperty } from '../../../pack/views/affiliations';
import type { CardAffiliation } from '../../../pack/views/card';
import type { ActorDossier } from '../../../pack/views/dossier';
import { propertyName } from '../../words/labels';
import { PACK_LANGUAGE } from '../../words/language';
import { useDossier } from '../context';
import { NamedLink } from '../words/NamedLink';

const ORDER: AffiliationProperty[] = [
  'holds-post',
  'leads',
  'led-by',
  'speaks-for',
  'member-of',
  'part-of',
  'merged-into',
];
/** Most of one kind that are shown; the statements list all of them. */
const MOST = 4;

interface Held {
  one: CardAffiliation;
  holds: boolean | null;
}

export function Facts({ dossier }: { dossier: ActorDossier }) {
  const { on } = useDossier();
  const day = on ?? dossier.asOf;
  const isPerson = dossier.category === 'person';
  const held = dossier.affiliations
    .map((one) => ({ one, holds: holdsOn(one.when, day, one.notAfter) }))
    .filter(({ one, holds }) => holds !== false && one.mode !== 'denied')
    .sort((a, b) => Number(b.holds) - Number(a.holds));
  return (
    <dl class="facts">
      {ORDER.map((property) => {
        const ofKind = onePerName(held.filter(({ one }) => one.property === property));
        if (ofKind.length === 0) return null;
        return (
          <div key={property}>
            <dt>
              {property === 'holds-post' && !isPerson ? t('dossierPosts') : propertyName(property)}
            </dt>
            {byOffice(ofKind.slice(0, MOST)).map((together, i) => (
              <dd key={i}>
                {together.map(({ one, holds }, j) => (
                  <Fact key={j} one={one} holds={holds} withRole={j === 0} />
                ))}
              </dd>
            ))}
          </div>
        );
      })}
      <div>
        <dt>{t('dossierOnFile')}</dt>
        <dd class="num">
          {count('dossierStatements', dossier.statements.length)}
          {t('listComma')}
          {count('dossierEvents', dossier.events.length)}
          {t('listComma')}
          {count('sourceCount', dossier.sources.length)}
        </dd>
      </div>
    </dl>
  );
}

/** Several statements may say the same of the same two; the surest comes first and is enough here. */
function onePerName<T extends { one: CardAffiliation }>(held: T[]): T[] {
  const seen = new Set<string>();
  return held.filter(({ one: { to, role, property } }) => {
    const key = property === 'holds-post' ? `${to.name} ${role}` : to.name;
    return !seen.has(key) && seen.add(key);
  });
}

/** Two people of whom it is not known which held a post that day are listed once, under its title. */
function byOffice(held: Held[]): Held[][] {
  const together = new Map<string, Held[]>();
  for (const each of held) {
    const { property, role, to } = each.one;
    const isHolder = property === 'holds-post' && role !== null && to.category === 'person';
    const key = isHolder ? role : `${role} ${to.name}`;
    together.set(key, [...(together.get(key) ?? []), each]);
  }
  return [...together.values()];
}

function Fact({ one, holds, withRole }: Held & { withRole: boolean }) {
  const { property, role, to } = one;
  const open = one.when.edtf === null ? t('datesNotKnown') : t('dossierPerhaps');
  const perhaps = holds === null && <small> {open}</small>;
  if (property !== 'holds-post' || !role)
    return (
      <>
        <NamedLink to={to} />
        {perhaps}
      </>
    );
  return (
    <>
      {withRole && <bdi lang={PACK_LANGUAGE}>{role}</bdi>}
      {to.id && (
        <small>
          <NamedLink to={to} />
        </small>
      )}
      {perhaps}
    </>
  );
}
