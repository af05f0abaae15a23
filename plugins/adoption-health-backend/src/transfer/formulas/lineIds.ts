/** Ids of lines, each another one. */
export type LineIds = () => string;

/** Ids of the lines of one take-out: the same line has the same id. */
export function lineIds(takeOut: string): LineIds {
  let count = 0;
  return () => {
    count += 1;
    return `${takeOut}:${count}`;
  };
}
