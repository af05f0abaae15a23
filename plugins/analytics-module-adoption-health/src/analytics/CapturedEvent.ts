/** An analytics event of either frontend system; only their contexts differ. */
export interface CapturedEvent {
  action: string;
  subject: string;
  value?: number;
  attributes?: Readonly<Record<string, unknown>>;
  context: Readonly<Record<string, unknown>>;
}
