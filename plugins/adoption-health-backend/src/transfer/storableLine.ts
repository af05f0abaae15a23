import { DayNumber, ExportLine } from 'backstage-plugin-adoption-health-common';
import { EventRow } from '../platform/database/tables';
import { PersonPair } from '../privacy/write/mergePeople';
import { RecordRow } from './write/putRecords';

/** A line ready to be stored, everything in it as ids. */
export type StorableLine = {
  /** Of lines that count once. */
  id?: string;
  /** Everyone it is about. */
  personIds: number[];
} & (
  | { kind: 'event'; row: EventRow }
  | { kind: 'population'; day: DayNumber }
  | { kind: 'membership'; day: DayNumber; group: string }
  | { kind: 'uptime'; row: RecordRow<'uptime_check'> }
  | { kind: 'collecting'; rows: Array<RecordRow<'coverage_slot'>> }
  | { kind: 'entity'; row: RecordRow<'entity_history'> }
  | { kind: 'freshness'; rows: Array<RecordRow<'freshness_history'>> }
  | { kind: 'task'; row: RecordRow<'task_run'> }
  | { kind: 'alias'; pair: PersonPair }
  | { kind: 'taken'; line: ExportLine }
);
