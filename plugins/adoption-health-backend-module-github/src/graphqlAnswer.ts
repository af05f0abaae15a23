import { z } from 'zod';

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

/** See {@link answerSchema}. */
export type GraphqlAnswer = z.infer<typeof answerSchema>;
