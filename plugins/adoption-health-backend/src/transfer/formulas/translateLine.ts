import { ExportLine } from 'backstage-plugin-adoption-health-common';
import { decodeSketch } from '../../facts/timingSketch';
import { NO_DIMENSION, usageKinds } from '../../facts/usageKinds';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/** What the numbers of a take-out mean here. */
export interface Numbers {
  /** Undefined is a person who was erased since. */
  people: ReadonlyMap<number, number | undefined>;
  dimensions: ReadonlyMap<number, number>;
}

/** In the place of an erased person where a line is about that one alone. */
export const NOBODY = 0;

/** Kinds whose dimension is one, and not a code that means the same anywhere. */
const countedByDimension = new Map<string, boolean>(
  usageKinds.map(({ kind, by }) => [kind, by.endsWith('_id')]),
);

type UsageOf = Extract<ExportLine, { type: 'usage' }>['of'][number];
type TimingOf = Extract<ExportLine, { type: 'timings' }>['of'][number];
type EventRow = Extract<ExportLine, { type: 'events' }>['of'][number];

class Translation {
  readonly #numbers: Numbers;

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  /** One id, or none for somebody who was erased. */
  person(number: number): number[] {
    const id = this.#numbers.people.get(number);
    if (id === undefined && !this.#numbers.people.has(number)) {
      throw new RangeError(`Nobody has the number ${number}`);
    }
    return id === undefined ? [] : [id];
  }

  set(base64: string): string {
    const people = PeopleSet.decode(Buffer.from(base64, 'base64'));
    return PeopleSet.of([...people].flatMap(one => this.person(one)))
      .encode()
      .toString('base64');
  }

  dimension(number: number): number {
    const id =
      number === NO_DIMENSION
        ? NO_DIMENSION
        : this.#numbers.dimensions.get(number);
    if (id === undefined) {
      throw new RangeError(`No dimension has the number ${number}`);
    }
    return id;
  }

  usageDimension(kind: string, number: number): number {
    const isDimension = countedByDimension.get(kind);
    if (isDimension === undefined) {
      throw new RangeError(`No usage is of the kind ${kind}`);
    }
    return isDimension ? this.dimension(number) : number;
  }

  event(row: EventRow): EventRow[] {
    const [atMs, day, person, action, plugin, route, entity, term, ...rest] =
      row;
    return this.person(person).map(id => [
      atMs,
      day,
      id,
      this.dimension(action),
      this.dimension(plugin),
      this.dimension(route),
      entity === null ? null : this.dimension(entity),
      term === null ? null : this.dimension(term),
      ...rest,
    ]);
  }
}

/**
 * A line of a take-out with the ids of this database in the place of its own
 * numbers, without people who were erased since; undefined where it names a
 * number that no line before it introduced, or holds bytes that are no set.
 */
export function translateLine(
  line: ExportLine,
  numbers: Numbers,
): ExportLine | undefined {
  try {
    return translated(line, new Translation(numbers));
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

function translated(line: ExportLine, numbers: Translation): ExportLine {
  switch (line.type) {
    case 'group':
    case 'eligible':
      return { ...line, people: numbers.set(line.people) };
    case 'usage':
      return {
        ...line,
        of: line.of.map(([dimension, events, values, people]): UsageOf => [
          numbers.usageDimension(line.kind, dimension),
          events,
          values,
          numbers.set(people),
        ]),
      };
    case 'timings':
      return {
        ...line,
        of: line.of.map(([metric, route, plugin, ...rest]): TimingOf => {
          // Throws where it is none.
          decodeSketch(Buffer.from(rest[6], 'base64'));
          return [
            metric,
            numbers.dimension(route),
            numbers.dimension(plugin),
            ...rest,
          ];
        }),
      };
    case 'events':
      return { ...line, of: line.of.flatMap(row => numbers.event(row)) };
    case 'batches':
      return {
        ...line,
        of: line.of.flatMap(([person, ...rest]) =>
          numbers
            .person(person)
            .map((id): (typeof line.of)[number] => [id, ...rest]),
        ),
      };
    case 'tasks':
      return {
        ...line,
        of: line.of.flatMap(([template, person, ...rest]) =>
          numbers
            .person(person)
            .map((id): (typeof line.of)[number] => [template, id, ...rest]),
        ),
      };
    case 'attestation':
      return { ...line, person: numbers.person(line.person)[0] ?? NOBODY };
    default:
      return line;
  }
}
