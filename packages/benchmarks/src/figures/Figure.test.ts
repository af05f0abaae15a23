import { Figure, figureLine, ratioOf } from './Figure';

const figure = (overrides: Partial<Figure> = {}): Figure => ({
  name: 'ingest.stored-20',
  value: 30_000,
  unit: 'events/s',
  reference: 40_000,
  conditions: { eventsPerBatch: 20 },
  ...overrides,
});

describe('figureLine', () => {
  it('is one line of JSON with exactly the promised keys', () => {
    const line = figureLine(figure());
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({
      name: 'ingest.stored-20',
      value: 30_000,
      unit: 'events/s',
      reference: 40_000,
      ratio: 0.75,
      conditions: { eventsPerBatch: 20 },
    });
  });

  it('says null where there is no reference, and so no ratio', () => {
    const line = figureLine(figure({ reference: undefined }));
    expect(JSON.parse(line)).toMatchObject({ reference: null, ratio: null });
  });

  it('says null for what was not measured', () => {
    const line = figureLine(figure({ value: undefined }));
    expect(JSON.parse(line)).toMatchObject({ value: null, ratio: null });
  });

  it.each([Infinity, NaN])('says null for %p, which JSON cannot', value => {
    expect(JSON.parse(figureLine(figure({ value }))).value).toBeNull();
  });

  it('keeps four significant digits', () => {
    const line = figureLine(figure({ value: 123_456.789, reference: 3 }));
    expect(JSON.parse(line)).toMatchObject({ value: 123_500, ratio: 41_150 });
  });
});

describe('ratioOf', () => {
  it('is value by reference', () => {
    expect(ratioOf(figure({ value: 1, reference: 4 }))).toBe(0.25);
  });

  it('is undefined for a reference of zero', () => {
    expect(ratioOf(figure({ reference: 0 }))).toBeUndefined();
  });
});
