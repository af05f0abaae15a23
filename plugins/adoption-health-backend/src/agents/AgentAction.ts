import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { z } from 'zod';

/** A question that agents may ask, besides who may and that it is counted. */
export interface AgentAction<
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodObject = z.ZodObject,
> {
  /** Unique among ours; up to 64 characters. */
  name: string;
  title: string;
  /** For the agent: what it learns, and how to read it. */
  description: string;
  input: Input;
  output: Output;
  answer: (
    input: z.infer<Input>,
    asOf: { today: DayNumber },
  ) => Promise<z.infer<Output>>;
}
