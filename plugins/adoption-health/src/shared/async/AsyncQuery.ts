/** What `AsyncContent` needs to know of a query. */
export interface AsyncQuery<T> {
  data: T | undefined;
  error: Error | null;
  isFetching: boolean;
  /** When `data` arrived, ms since the epoch. */
  dataUpdatedAt: number;
  refetch: () => unknown;
}
