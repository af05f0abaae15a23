const grouped = new Intl.NumberFormat('en-US');

/** An amount as calculations show it, e.g. `150,000 USD`. */
export function amountText(amount: number, currency: string): string {
  return `${grouped.format(amount)} ${currency}`;
}

/** A count as calculations show it, e.g. `1,200 people`. */
export function peopleText(people: number): string {
  return `${grouped.format(people)} ${people === 1 ? 'person' : 'people'}`;
}

/** `low`, or `low–high` where they differ. */
export function rangeText(low: number, high: number): string {
  return low === high
    ? grouped.format(low)
    : `${grouped.format(low)}–${grouped.format(high)}`;
}
