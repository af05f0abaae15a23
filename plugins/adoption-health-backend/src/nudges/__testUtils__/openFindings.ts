import { AddressedFinding, OpenFinding } from '../openFinding';

/** A component of `team-a` that nobody vouched for. */
export function openFinding(
  name: string,
  overrides: Partial<OpenFinding> = {},
): OpenFinding {
  return {
    ref: `component:default/${name}`,
    kind: 'Component',
    ownerRef: 'group:default/team-a',
    harm: 'low',
    findings: [
      {
        rule: 'unverified',
        evidenceKey: 'day 20000',
        evidence: 'Nobody has changed or confirmed it since 2026-01-01.',
        sinceDay: 20_000,
      },
    ],
    ...overrides,
  };
}

/** One that Ada is to be told of. */
export function addressed(
  name: string,
  overrides: Partial<AddressedFinding> = {},
): AddressedFinding {
  const { recipient = 'user:default/ada', ...others } = overrides;
  return { ...openFinding(name, others), recipient };
}

/** Findings as they are streamed, a page for each list. */
export function pagesOf(
  ...pages: OpenFinding[][]
): () => AsyncIterable<OpenFinding[]> {
  return async function* stream() {
    yield* pages;
  };
}
