/**
 * An object with one more member, a list, as JSON. The members of the list are
 * JSON already and go in as they are.
 */
export function withList(
  head: object,
  { name, texts }: { name: string; texts: readonly string[] },
): string {
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},"${name}":[${texts.join(',')}]}`;
}
