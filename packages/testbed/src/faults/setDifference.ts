import { NumberedBatch } from './numberedBatch';

/** What is wrong with what is stored; all empty where nothing is. */
export interface SetDifference {
  /** Acknowledged, and not there. */
  lost: number[];
  /** There more than once. */
  doubled: number[];
  /** There, though nobody sent it. */
  invented: number[];
  /** Ids of batches that are there in part. */
  torn: string[];
}

/**
 * Compares what was sent with what is stored. What was never acknowledged may
 * be there or not, but as a whole.
 */
export function setDifference(options: {
  acknowledged: NumberedBatch[];
  uncertain: NumberedBatch[];
  stored: Map<number, number>;
}): SetDifference {
  const { acknowledged, uncertain, stored } = options;
  const sent = new Set(
    [...acknowledged, ...uncertain].flatMap(batch => batch.numbers),
  );
  return {
    lost: acknowledged
      .flatMap(batch => batch.numbers)
      .filter(number => !stored.has(number)),
    doubled: [...stored.keys()].filter(number => stored.get(number) !== 1),
    invented: [...stored.keys()].filter(number => !sent.has(number)),
    torn: uncertain
      .filter(({ numbers }) => {
        const there = numbers.filter(number => stored.has(number)).length;
        return there > 0 && there < numbers.length;
      })
      .map(batch => batch.batchId),
  };
}
