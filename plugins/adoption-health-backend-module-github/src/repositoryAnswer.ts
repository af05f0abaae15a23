import { z } from 'zod';

const blobSchema = z
  .object({
    oid: z.string().optional(),
    text: z.string().nullish(),
    isTruncated: z.boolean().nullish(),
  })
  .nullish();

/** A repository in the answer to a `repositoryQuery`. */
export const repositorySchema = z.looseObject({
  isArchived: z.boolean(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  defaultBranchRef: z
    .object({
      target: z
        .looseObject({
          oid: z.string().optional(),
          committedDate: z.string().optional(),
        })
        .nullish(),
    })
    .nullish(),
  owners0: blobSchema,
  owners1: blobSchema,
  owners2: blobSchema,
});

/** A folder in the answer to a `repositoryQuery`; null where it is gone. */
export const treeSchema = z.object({ oid: z.string() }).nullish();

/** The last commits to a folder in the answer to a `repositoryQuery`. */
export const historySchema = z.object({
  nodes: z.array(
    z
      .object({
        author: z
          .object({ user: z.object({ login: z.string() }).nullish() })
          .nullish(),
      })
      .nullable(),
  ),
});

/** An owner in the answer to a `repositoryQuery`. */
export const ownerSchema = z.object({
  repositories: z.object({ totalCount: z.number() }),
});

/** See {@link repositorySchema}. */
export type AnsweredRepository = z.infer<typeof repositorySchema>;
