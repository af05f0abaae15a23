import { ServiceUnavailableError } from '@backstage/errors';
import {
  ExportLine,
  ImportReceipt,
} from 'backstage-plugin-adoption-health-common';
import { UnknownPersonError } from '../people/write/lockPeople';
import { HeapBound } from '../platform/HeapBound';
import { withStepDeadline } from '../platform/database/guardDeadline';
import { acceptLine } from './formulas/acceptLine';
import { isTaken, NumberedLine } from './formulas/importLine';
import { phaseOf } from './formulas/phaseOf';
import { runsOf } from './formulas/runsOf';
import { withoutErased } from './formulas/withoutErased';
import { ImportReceiptCounter } from './ImportReceiptCounter';
import { ArrivedLine } from './linesOf';
import { getErasures } from './read/getErasures';
import { getKnownLines } from './read/getKnownLines';
import { TransferServices } from './services';
import { StorableLine } from './storableLine';
import { storableLines } from './storableLines';
import { TakeOut } from './TakeOut';
import { storeLines } from './write/storeLines';

const LINES_AT_A_TIME = 1_000;
const BYTES_AT_A_TIME = 4_000_000;
const PHASES = {
  key: ({ line }: NumberedLine) => phaseOf(line),
  limit: LINES_AT_A_TIME,
};
/** About what a hundred thousand lines leave. */
const MOST_GARBAGE_BYTES = 48_000_000;
/** A group may wait for a rollup, or merge people. */
const STEP_MS = 120_000;

/** Takes the lines of one import, and stores them in groups, in their order. */
export class LineImporter {
  readonly #services: TransferServices;
  readonly #counter = new ImportReceiptCounter();
  readonly #takeOut: TakeOut;
  readonly #heap = new HeapBound({ growthBytes: MOST_GARBAGE_BYTES });
  /** Bytes, and no lines yet: fewer objects that live long. */
  readonly #waiting: ArrivedLine[] = [];
  #waitingBytes = 0;
  #prepared?: { from: number; to: number };

  constructor(services: TransferServices) {
    this.#services = services;
    this.#takeOut = new TakeOut(services);
  }

  /** What became of the lines so far. */
  get receipt(): ImportReceipt {
    return this.#counter.receipt;
  }

  /** Takes a line; it is stored with some that follow it. */
  async take(arrived: ArrivedLine): Promise<void> {
    this.#waiting.push(arrived);
    this.#waitingBytes += 'tooLong' in arrived ? 0 : arrived.bytes.length;
    if (
      this.#waiting.length >= LINES_AT_A_TIME ||
      this.#waitingBytes >= BYTES_AT_A_TIME
    ) {
      await this.#storeWaiting();
    }
  }

  /** Stores the lines that wait for others. */
  async finish(): Promise<void> {
    await this.#storeWaiting();
  }

  async #storeWaiting(): Promise<void> {
    const accepted = this.#waiting.flatMap(line => this.#accept(line) ?? []);
    // Emptied, not replaced: V8 keeps what arrays hold that died old.
    this.#waiting.length = 0;
    this.#waitingBytes = 0;
    for (const lines of runsOf(accepted, PHASES)) {
      await withStepDeadline(STEP_MS, () => this.#store(lines));
    }
    await this.#heap.hold();
  }

  /** Checks a line; undefined when it is blank, or cannot be taken. */
  #accept(arrived: ArrivedLine): NumberedLine | undefined {
    const { number } = arrived;
    if ('tooLong' in arrived) {
      this.#counter.reject(number, 'line_too_long');
      return undefined;
    }
    if (isBlank(arrived.bytes)) {
      return undefined;
    }
    const nowMs = this.#services.clock();
    const today = this.#services.reportingDay(nowMs);
    const accepted = acceptLine(arrived.bytes, { nowMs, today });
    if ('rejected' in accepted) {
      this.#counter.reject(number, accepted.rejected);
      return undefined;
    }
    return { number, ...accepted };
  }

  async #store(lines: NumberedLine[]): Promise<void> {
    const admitted = await this.#admit(lines);
    const fresh = await this.#withoutKnown(admitted);
    const kept = await this.#withoutErased(fresh);
    try {
      await this.#commit(kept);
    } catch (error) {
      if (!(error instanceof UnknownPersonError)) {
        throw error;
      }
      // Erased or merged on another replica: ask again who is who.
      this.#services.people.forget();
      await this.#commit(kept).catch(again);
    }
  }

  /** Lines of a take-out only where it is admitted, in the ids of here. */
  async #admit(lines: NumberedLine[]): Promise<NumberedLine[]> {
    await this.#introduce(lines.map(({ line }) => line).filter(isTaken));
    return lines.flatMap(numbered => {
      const { number, line } = numbered;
      if (!isTaken(line)) {
        return numbered;
      }
      const translated = this.#takeOut.refusal
        ? undefined
        : this.#takeOut.translate(line);
      if (!translated) {
        const reason = this.#takeOut.refusal ?? 'unknown_reference';
        this.#counter.reject(number, reason);
        return [];
      }
      return { ...numbered, line: translated };
    });
  }

  /** Groups hold lines of one phase only. */
  async #introduce(lines: ExportLine[]): Promise<void> {
    for (const line of lines) {
      if (line.type === 'take-out') {
        await this.#takeOut.begin(line);
      }
    }
    if (this.#takeOut.refusal === undefined) {
      const people = lines.filter(line => line.type === 'person');
      const dimensions = lines.filter(line => line.type === 'dimension');
      if (people.length > 0) {
        await this.#takeOut.meet(people);
      }
      if (dimensions.length > 0) {
        await this.#takeOut.learn(dimensions);
      }
    }
  }

  /** Without this a repeated import would introduce everybody again. */
  async #withoutKnown(lines: NumberedLine[]): Promise<NumberedLine[]> {
    const known = await getKnownLines(
      this.#services.knex,
      lines.flatMap(({ id }) => id ?? []),
    );
    return lines.filter(({ id }) => {
      const isKnown = id !== undefined && known.has(id);
      if (isKnown) {
        this.#counter.count('duplicate');
      }
      return !isKnown;
    });
  }

  async #withoutErased(lines: NumberedLine[]): Promise<NumberedLine[]> {
    const { knex, people, reportingDay } = this.#services;
    const erasures = await getErasures(knex);
    if (erasures.size === 0) {
      return lines;
    }
    return lines.flatMap(numbered => {
      const line = withoutErased(numbered.line, userRef => {
        const erasedMs = erasures.get(people.pseudonymOf(userRef));
        return erasedMs === undefined
          ? undefined
          : { erasedMs, day: reportingDay(erasedMs) };
      });
      if (!line) {
        this.#counter.reject(numbered.number, 'erased');
        return [];
      }
      return { ...numbered, line };
    });
  }

  async #commit(lines: NumberedLine[]): Promise<void> {
    const { knex, people, clock, reportingDay } = this.#services;
    const { targetMs, timeZone, retentionDays } = this.#services;
    const storable = await storableLines(this.#services, lines);
    const nowMs = clock();
    const rawFrom = reportingDay(nowMs) - retentionDays;
    await this.#prepareDays(
      storable.lines.flatMap(line => {
        const days = line.kind === 'event' ? [line.row.day] : takenDays(line);
        return days.filter(day => day >= rawFrom);
      }),
    );
    const isNew = await storeLines(knex, {
      ...storable,
      nowMs,
      targetMs,
      timeZone,
      rawFrom,
    });
    isNew.forEach(one => this.#counter.count(one ? 'stored' : 'duplicate'));
    if (storable.lines.some(line => line.kind === 'alias')) {
      people.forget();
    }
  }

  async #prepareDays(days: number[]): Promise<void> {
    if (days.length === 0) {
      return;
    }
    const from = days.reduce((one, other) => Math.min(one, other));
    const to = days.reduce((one, other) => Math.max(one, other));
    const done = this.#prepared;
    if (done && done.from <= from && done.to >= to) {
      return;
    }
    const wanted = {
      from: Math.min(from, done?.from ?? from),
      to: Math.max(to, done?.to ?? to),
    };
    await this.#services.prepareDays(wanted.from, wanted.to);
    this.#prepared = wanted;
  }
}

/** The days of the raw events of a take-out. */
function takenDays(line: StorableLine): number[] {
  return line.kind === 'taken' && line.line.type === 'events'
    ? line.line.of.map(([, day]) => day)
    : [];
}

const SPACES = new Set(Buffer.from(' \t\r'));

function isBlank(bytes: Buffer): boolean {
  return bytes.every(byte => SPACES.has(byte));
}

function again(error: unknown): never {
  throw error instanceof UnknownPersonError
    ? new ServiceUnavailableError('A person was erased; send the lines again')
    : error;
}
