import {
  adoptionSummarySchema,
  briefSchema,
  dayNumber,
  teamsSchema,
} from 'backstage-plugin-adoption-health-common';
import { z } from 'zod';
import { z as registryZod } from 'zod/v3';
import { buildSummary, buildTeams } from './__testUtils__/agentAnswers';
import { registrySchema } from './registrySchema';

const to = dayNumber('2026-11-20');
const window = { from: to - 6, to, complete: true };

const parse = (schema: z.ZodObject, input: unknown) =>
  registrySchema(schema)(registryZod).safeParse(input);

describe('registrySchema', () => {
  it.each([
    ['the summary', adoptionSummarySchema, buildSummary(window)],
    ['the teams', teamsSchema, buildTeams(window)],
  ])('lets %s through as it is', (_, schema, answer) => {
    expect(parse(schema, answer)).toEqual({ success: true, data: answer });
  });

  const every = z.object({
    text: z.string(),
    number: z.number(),
    yes: z.boolean(),
    one: z.literal('one'),
    some: z.enum(['a', 'b']),
    list: z.array(z.object({ inner: z.string() })),
    either: z.discriminatedUnion('is', [
      z.object({ is: z.literal('a'), inner: z.number() }),
      z.object({ is: z.enum(['b', 'c']) }),
    ]),
    maybe: z.string().optional(),
  });
  const right = {
    text: 'x',
    number: 1,
    yes: true,
    one: 'one',
    some: 'b',
    list: [{ inner: 'x' }],
    either: { is: 'a', inner: 2 },
  };

  it('accepts what the contract accepts', () => {
    expect(every.safeParse(right).success).toBe(true);
    expect(parse(every, right)).toEqual({ success: true, data: right });
    expect(parse(every, { ...right, maybe: 'x' }).success).toBe(true);
  });

  it.each([
    ['text', 1],
    ['number', '1'],
    ['yes', 'true'],
    ['one', 'two'],
    ['some', 'c'],
    ['list', [{ inner: 1 }]],
    ['either', { is: 'a' }],
    ['either', { is: 'd' }],
    ['maybe', 1],
    ['text', undefined],
  ])('refuses another %s: %j', (name, value) => {
    const wrong = { ...right, [name]: value };
    expect(parse(every, wrong).success).toBe(false);
    expect(every.safeParse(wrong).success).toBe(false);
  });

  it('tells agents what fields mean', () => {
    const described = z.object({ to: z.string().optional().describe('A day') });
    const schema = registrySchema(described)(registryZod);
    expect(schema.shape.to.description).toBe('A day');
  });

  it.each([
    [
      'a choice of plain types',
      z.object({ a: z.union([z.string(), z.number()]) }),
    ],
    ['a record', z.object({ any: z.record(z.string(), z.number()) })],
    ['null', z.object({ none: z.null() })],
    ['a whole contract with a record in it', briefSchema],
  ])('fails for %s, which no action needs', (_, schema) => {
    expect(() => registrySchema(schema)(registryZod)).toThrow(
      'No action has this kind of schema',
    );
  });
});
