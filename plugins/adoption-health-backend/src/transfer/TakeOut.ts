import { ExportLine } from 'backstage-plugin-adoption-health-common';
import { KEY_CHECK_TEXT } from './formulas/keyCheck';
import { translateLine } from './formulas/translateLine';
import { TransferServices } from './services';
import { admitTakeOut } from './write/admitTakeOut';
import { introducePeople } from './write/introducePeople';
import { introduceDimensions } from './write/introduceDimensions';

type Line<Type extends ExportLine['type']> = Extract<
  ExportLine,
  { type: Type }
>;

/** A take-out that is being imported: whether it may be, and its numbers. */
export class TakeOut {
  readonly #services: TransferServices;
  readonly #people = new Map<number, number | undefined>();
  readonly #dimensions = new Map<number, number>();
  #takenMs = 0;
  #refusal: string | undefined = 'no_take_out';

  constructor(services: TransferServices) {
    this.#services = services;
  }

  /** Why its lines are refused; undefined while they are not. */
  get refusal(): string | undefined {
    return this.#refusal;
  }

  /** Begins with its first line. */
  async begin(line: Line<'take-out'>): Promise<void> {
    const { knex, people, reportingDay } = this.#services;
    const takenMs = Date.parse(line.takenAt);
    this.#takenMs = takenMs;
    this.#people.clear();
    this.#dimensions.clear();
    if (Number.isNaN(takenMs)) {
      this.#refusal = 'malformed';
    } else if (line.keyCheck !== people.pseudonymOf(KEY_CHECK_TEXT)) {
      this.#refusal = 'other_key';
    } else {
      const admitted = await admitTakeOut(knex, {
        takeOut: line.takeOut,
        takenDay: reportingDay(takenMs),
      });
      this.#refusal = admitted ? undefined : 'not_empty';
    }
  }

  /** Learns who is meant by the numbers of people. */
  async meet(lines: Array<Line<'person'>>): Promise<void> {
    const ids = await introducePeople(this.#services.knex, {
      lines,
      takenMs: this.#takenMs,
    });
    for (const { person, pseudonym } of lines) {
      this.#people.set(person, ids.get(pseudonym));
    }
  }

  /** Learns what is meant by the numbers of dimensions. */
  async learn(lines: Array<Line<'dimension'>>): Promise<void> {
    const ids = await introduceDimensions(this.#services, lines);
    lines.forEach((line, index) => {
      this.#dimensions.set(line.dimension, ids[index]);
    });
  }

  /** See {@link translateLine}. */
  translate(line: ExportLine): ExportLine | undefined {
    return translateLine(line, {
      people: this.#people,
      dimensions: this.#dimensions,
    });
  }
}
