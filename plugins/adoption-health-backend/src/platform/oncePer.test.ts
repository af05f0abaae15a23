import { oncePer } from './oncePer';

describe('oncePer', () => {
  it('makes something once of each object', () => {
    const make = jest.fn((list: number[]) => list.length);
    const lengthOf = oncePer(make);
    const [one, other] = [[1, 2], [3]];
    expect([one, other, one].map(lengthOf)).toEqual([2, 1, 2]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('remembers as well that nothing came of it', () => {
    const make = jest.fn((_key: object) => undefined);
    const made = oncePer(make);
    const key = {};
    expect([made(key), made(key)]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('makes it again of what threw', () => {
    const make = jest.fn((_key: object) => 1);
    make.mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    const made = oncePer(make);
    const key = {};
    expect(() => made(key)).toThrow('not yet');
    expect(made(key)).toBe(1);
  });
});
