import { mergePeople } from './mergePeople';

type Row = { owner?: string; entities: number };

const merged = (rows: Row[]) =>
  mergePeople(rows, (one, other) => ({
    ...one,
    entities: one.entities + other.entities,
  }));

describe('mergePeople', () => {
  it('makes one row of all people and names none of them', () => {
    expect(
      merged([
        { owner: 'user:default/jane', entities: 3 },
        { owner: 'group:default/pay', entities: 2 },
        { owner: 'user:default/joe', entities: 4 },
        { entities: 1 },
      ]),
    ).toEqual([
      { owner: 'group:default/pay', entities: 2 },
      { entities: 1 },
      { owner: 'people', entities: 7 },
    ]);
  });

  it('adds no row where groups own everything', () => {
    const rows = [{ owner: 'group:default/pay', entities: 2 }];
    expect(merged(rows)).toEqual(rows);
  });
});
