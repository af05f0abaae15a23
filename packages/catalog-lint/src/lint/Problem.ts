import { Fix, Severity } from 'backstage-plugin-adoption-health-common';

/**
 * How bad a problem is: `error` where a file could not be checked at all,
 * otherwise as in the portal.
 */
export type ProblemSeverity = 'error' | Severity;

/** One thing wrong with a file or with an entity in it. */
export interface Problem {
  /** The path of the file, as it was given. */
  file: string;
  /** Counts from 1. */
  line: number;
  /** Id of a freshness rule, or of a check of the linter itself. */
  rule: string;
  severity: ProblemSeverity;
  /** A sentence of facts one can check. */
  message: string;
  fix?: Fix;
  /** The page that explains the rule. */
  docsUrl?: string;
}
