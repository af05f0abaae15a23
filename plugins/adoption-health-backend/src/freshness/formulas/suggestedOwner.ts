import {
  SourceGroup,
  SuggestedOwner,
} from 'backstage-plugin-adoption-health-common';

type Clue = SourceGroup['from'] | 'system' | 'attested';

/** What a clue says of a group; the strongest first. */
const sentences: Record<Clue, string> = {
  'code-owners': 'CODEOWNERS names it for this source.',
  system: 'It owns the system that this belongs to.',
  committers: 'Its people committed to this source lately.',
  attested: 'Somebody in it said that this is still accurate.',
};
const strongestFirst: Clue[] = [
  'code-owners',
  'system',
  'committers',
  'attested',
];

/**
 * The group that most evidence points to; undefined where nothing points to a
 * group, or most of it to somebody who owns the entity already. Where two have
 * as much, the stronger evidence decides. Source: metrics.md 3.
 *
 * @param evidence - full lower-case refs; `systemOwner` only where it is in
 *   the catalog; `attestedBy` are groups of people who vouched for the entity
 */
export function suggestedOwner(evidence: {
  owners: readonly string[];
  sourceGroups?: readonly SourceGroup[];
  systemOwner?: string;
  attestedBy?: readonly string[];
}): SuggestedOwner | undefined {
  const { owners, sourceGroups = [], systemOwner, attestedBy = [] } = evidence;
  const clues = new Map<string, Set<Clue>>();
  const point = (ref: string, clue: Clue) => {
    if (ref.startsWith('group:')) {
      clues.set(ref, (clues.get(ref) ?? new Set<Clue>()).add(clue));
    }
  };
  sourceGroups.forEach(({ ref, from }) => point(ref, from));
  attestedBy.forEach(ref => point(ref, 'attested'));
  if (systemOwner !== undefined) {
    point(systemOwner, 'system');
  }
  const [best] = [...clues]
    .map(([ref, found]) => ({
      ref,
      clues: strongestFirst.filter(clue => found.has(clue)),
    }))
    .sort(mostEvidenceFirst);
  if (!best || owners.includes(best.ref)) {
    return undefined;
  }
  return { ref: best.ref, evidence: best.clues.map(clue => sentences[clue]) };
}

interface Candidate {
  ref: string;
  clues: Clue[];
}

function mostEvidenceFirst(one: Candidate, other: Candidate): number {
  return (
    other.clues.length - one.clues.length ||
    strength(one) - strength(other) ||
    (one.ref < other.ref ? -1 : 1)
  );
}

function strength({ clues }: Candidate): number {
  return strongestFirst.indexOf(clues[0]);
}
