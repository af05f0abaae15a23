/** A row of `source_inventory`. Postgres hands out bigints as text. */
export interface SourceInventoryRow {
  day: number;
  repositories: number;
  registered: number;
  counted_ms: number | string;
}
