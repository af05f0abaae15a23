import { numberedBatch } from './numberedBatch';
import { setDifference } from './setDifference';

const stored = (...numbers: number[]) =>
  new Map(numbers.map(number => [number, 1]));
const nothing = { lost: [], doubled: [], invented: [], torn: [] };

describe('setDifference', () => {
  const one = numberedBatch({ events: 2 });
  const two = numberedBatch({ events: 2 });

  it('is empty where exactly the acknowledged is there', () => {
    expect(
      setDifference({
        acknowledged: [one],
        uncertain: [two],
        stored: stored(...one.numbers),
      }),
    ).toEqual(nothing);
  });

  it('lets an uncertain batch be there as a whole', () => {
    const all = stored(...one.numbers, ...two.numbers);
    const sent = { acknowledged: [one], uncertain: [two] };
    expect(setDifference({ ...sent, stored: all })).toEqual(nothing);
    all.delete(two.numbers[0]);
    expect(setDifference({ ...sent, stored: all }).torn).toEqual([two.batchId]);
  });

  it('names what is lost, doubled or invented', () => {
    expect(
      setDifference({
        acknowledged: [one],
        uncertain: [],
        stored: new Map([
          [one.numbers[0], 2],
          [-1, 1],
        ]),
      }),
    ).toEqual({
      lost: [one.numbers[1]],
      doubled: [one.numbers[0]],
      invented: [-1],
      torn: [],
    });
  });
});
