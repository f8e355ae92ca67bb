/** Who is on the page, by category, with a way to each place where they are named. */
import { useState } from 'preact/hooks';
import { t } from '../../extension/i18n';
import type { CastMember, PageSummary } from '../../extension/messages';
import type { Category } from '../../pack/model';
import type { CastActor } from '../../pack/views/cast';
import { categoryPlural } from '../words/labels';
import { isolated, list, number } from '../words/language';
import { nameInWords } from '../words/names';
import { roleInWords } from '../words/roles';
import { countsOf, doubtfulOf, groupsOf } from './cast-groups';
import { Member } from './Member';
import { Stepper } from './Stepper';

interface Props {
  summary: PageSummary;
  /** Null until the pack is read. */
  members: CastActor[] | null;
  jumpTo(mention: number): void;
  hrefOf(address: string): string;
}

export function NamesTab({ summary, members, jumpTo, hrefOf }: Props) {
  const [only, setOnly] = useState<ReadonlySet<Category>>(new Set());
  const [open, setOpen] = useState<string | null>(null);
  const { cast, mentions } = summary;
  const known = new Map(members?.map((member) => [member.id, member]));
  const doubtful = doubtfulOf(summary);
  const shown = groupsOf(cast, only);
  const row = (member: (typeof cast)[number], note: string | null) => (
    <Member
      key={keyOf(member)}
      member={member}
      note={note}
      isOpen={open === keyOf(member)}
      toggle={(isOpen) => setOpen(isOpen ? keyOf(member) : null)}
      jumpTo={jumpTo}
      href={hrefOf(`actor/${member.actor}`)}
    />
  );
  const roleOf = (actor: string) => roleInWords(known.get(actor)?.role ?? null);
  return (
    <>
      <Filter counts={countsOf(cast)} only={only} choose={setOnly} />
      <div class="all-mentions">
        <Stepper
          label={t('panelAllMentions')}
          indices={mentions.map(({ index }) => index)}
          jumpTo={jumpTo}
        />
      </div>
      {shown.map(({ category, members: group }) => (
        <section key={category} aria-labelledby={`cast-${category}`}>
          <h2 id={`cast-${category}`} class={`kind mark k-${category}`}>
            {categoryPlural(category)}
          </h2>
          <ul class="cast">{group.map((member) => row(member, roleOf(member.actor)))}</ul>
        </section>
      ))}
      {doubtful.length > 0 && only.size === 0 && (
        <section aria-labelledby="cast-doubtful">
          <h2 id="cast-doubtful">{t('panelNotCertain')}</h2>
          <p class="muted">{t('panelNotCertainWhy')}</p>
          <ul class="cast">
            {doubtful.map(({ member, others }) => {
              const names = others.map((id) => nameApart(known.get(id), id));
              return row(member, names.length ? t('panelOrElse', list(names)) : null);
            })}
          </ul>
        </section>
      )}
    </>
  );
}

/** One actor may stand in the list twice: where it is surely meant, and where it may be. */
function keyOf({ actor, uncertain }: CastMember): string {
  return `${actor} ${uncertain}`;
}

interface FilterProps {
  counts: ReturnType<typeof countsOf>;
  only: ReadonlySet<Category>;
  choose(only: ReadonlySet<Category>): void;
}

/** None pressed means all: the list is complete until the reader narrows it. */
function Filter({ counts, only, choose }: FilterProps) {
  if (counts.length < 2) return null;
  const toggle = (category: Category) => {
    const next = new Set(only);
    if (!next.delete(category)) next.add(category);
    choose(next.size === counts.length ? new Set() : next);
  };
  return (
    <fieldset class="filter">
      <legend class="unseen">{t('panelShowOnly')}</legend>
      {counts.map(({ category, names }) => (
        <button
          key={category}
          type="button"
          class="btn chip"
          aria-pressed={only.has(category)}
          onClick={() => toggle(category)}
        >
          <span class={`mark k-${category}`}>{categoryPlural(category)}</span>
          <span class="num">{number(names)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function nameApart(actor: CastActor | undefined, id: string): string {
  return isolated(actor ? nameInWords(actor) : id);
}
