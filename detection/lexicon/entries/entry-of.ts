/** A name that nothing speaks against, as what a row of the text's words may denote. */
import type { CandidateEntry } from './candidate';
import { isKnownToMany } from './known-to-many';
import { objectionTo } from './objections';
import type { Proposal } from './proposal';
import type { Terminal } from './terminal';

export function entryOf(
  proposal: Proposal,
  terminal: Terminal,
  posting: number,
): CandidateEntry | null {
  proposal.propose(terminal, posting);
  return objectionTo(proposal) === null ? asEntry(proposal) : null;
}

function asEntry(proposal: Proposal): CandidateEntry {
  const { lexicon, form, isPerson, isSurname, listed, heard } = proposal;
  const { agreement, score, crossScript } = proposal.verdict!;
  const isExact = agreement === 'folded' && proposal.surface === listed.text;
  const entry = lexicon.owners.of(form);
  return {
    type: isPerson ? 'person' : lexicon.typeOf(form),
    id: lexicon.entryId(entry),
    entry,
    form,
    text: listed.text,
    guarded: listed.guarded,
    alike: form,
    lang: listed.lang,
    kind: isSurname ? 'short' : listed.kind,
    needs: isSurname ? 'antecedent' : listed.needs,
    agreement: isExact ? 'exact' : agreement,
    score,
    crossScript,
    words: heard.length,
    names: proposal.names,
    isCommon: proposal.isCommon,
    endsTelling: !proposal.terminal.isTurned && !isKnownToMany(heard[heard.length - 1]!),
    derived: isSurname ? 'surname' : proposal.isPartial ? 'subset' : null,
    lowered: proposal.isLowered,
  };
}
