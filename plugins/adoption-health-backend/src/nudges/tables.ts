/** A row of `notice`. Postgres hands out bigints as text. */
export interface NoticeRow {
  id: string;
  person_id: number;
  /** The Monday of its week. */
  week_day: number;
  slot: number;
  claimed_ms: number | string;
  sent_ms: number | string | null;
}

/** A row of `notice_item`. */
export interface NoticeItemRow {
  notice_id: string;
  entity_ref: string;
  rule: string;
  evidence_key: string;
}

/** A row of `disowned_notice`. Postgres hands out bigints as text. */
export interface DisownedNoticeRow {
  entity_ref: string;
  /** When it was disowned. */
  on_day: number;
  claimed_ms: number | string;
  sent_ms: number | string | null;
}
