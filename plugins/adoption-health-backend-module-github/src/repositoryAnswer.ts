import { z } from 'zod';

const blobSchema = z
  .object({
    text: z.string().nullish(),
    isTruncated: z.boolean().nullish(),
  })
  .nullish();

/** A repository in the answer to a `repositoryQuery`. */
export const repositorySchema = z.object({
  isArchived: z.boolean(),
  defaultBranchRef: z
    .object({
      target: z.object({ committedDate: z.string().optional() }).nullish(),
    })
    .nullish(),
  owners0: blobSchema,
  owners1: blobSchema,
  owners2: blobSchema,
});

/** An owner in the answer to a `repositoryQuery`. */
export const ownerSchema = z.object({
  repositories: z.object({ totalCount: z.number() }),
});

/** The body of an answer of GitHub's GraphQL API. */
export const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        type: z.string().optional(),
        message: z.string().optional(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
});

/** See {@link repositorySchema}. */
export type AnsweredRepository = z.infer<typeof repositorySchema>;
/** See {@link answerSchema}. */
export type GraphqlAnswer = z.infer<typeof answerSchema>;
