import { z } from 'zod';

/**
 * What a source host says about the repository behind a URL. `unknown` is no
 * evidence of anything: nobody is accused over it.
 */
export const sourceEvidenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('found'),
    /** Whether it is read-only by its owner's decision. */
    archived: z.boolean(),
    /** ISO 8601 time; absent where the repository is empty. */
    lastCommitAt: z.string().optional(),
    /**
     * Who CODEOWNERS names for the folder, as it is written (`@org/team`,
     * `@user`, an e-mail address); absent without a CODEOWNERS file.
     */
    codeOwners: z.array(z.string()).optional(),
    /**
     * Logins of who wrote the last commits to the folder, each once, who wrote
     * most of them first; absent where nobody said.
     */
    committers: z.array(z.string()).optional(),
    /** Where the repository is now, renames followed; http(s). */
    repositoryUrl: z.string().optional(),
    /**
     * Changes whenever `codeOwners` or `committers` may have changed. Means
     * something only to the provider that said it.
     */
    revision: z.string().optional(),
  }),
  /** The host says that there is no such repository. */
  z.object({ kind: z.literal('missing') }),
  z.object({
    kind: z.literal('unknown'),
    /** A sentence for the log. */
    reason: z.string(),
  }),
]);

/** See {@link sourceEvidenceSchema}. */
export type SourceEvidence = z.infer<typeof sourceEvidenceSchema>;

/** Where an entity comes from, and what is known about that place. */
export interface EntitySource {
  /** http(s). */
  url: string;
  evidence: SourceEvidence;
}
