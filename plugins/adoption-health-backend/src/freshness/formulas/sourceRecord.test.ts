import {
  isSourceDue,
  recordAnswer,
  recordedEvidence,
  SourceRecord,
} from './sourceRecord';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const archived = { kind: 'found', archived: true } as const;
const unknown = { kind: 'unknown', reason: 'HTTP 502' } as const;

const answered: SourceRecord = recordAnswer(undefined, {
  evidence: archived,
  atMs: 0,
});

describe('isSourceDue', () => {
  it.each<[string, SourceRecord | undefined, number, boolean]>([
    ['never asked', undefined, 0, true],
    ['answered just now', answered, 0, false],
    ['answered less than a day ago', answered, DAY_MS - 1, false],
    ['answered a day ago', answered, DAY_MS, true],
    ['met with silence', { askedMs: 0 }, HOUR_MS - 1, false],
    ['met with silence an hour ago', { askedMs: 0 }, HOUR_MS, true],
    [
      'met with silence after an answer',
      { ...answered, askedMs: DAY_MS },
      DAY_MS + HOUR_MS - 1,
      false,
    ],
    [
      'met with silence after an answer, an hour ago',
      { ...answered, askedMs: DAY_MS },
      DAY_MS + HOUR_MS,
      true,
    ],
  ])('judges a source that was %s', (_, record, nowMs, due) => {
    expect(isSourceDue(record, nowMs)).toBe(due);
  });
});

describe('recordAnswer', () => {
  it('keeps what is known when nobody answers', () => {
    const after = recordAnswer(answered, { evidence: unknown, atMs: 5 });
    expect(after).toEqual({ known: answered.known, askedMs: 5 });
  });

  it('replaces what is known', () => {
    const evidence = { kind: 'missing' } as const;
    expect(recordAnswer(answered, { evidence, atMs: 5 })).toEqual({
      known: { evidence, atMs: 5 },
      askedMs: 5,
    });
  });

  it('knows nothing before the first answer', () => {
    expect(recordAnswer(undefined, { evidence: unknown, atMs: 5 })).toEqual({
      askedMs: 5,
    });
  });
});

describe('recordedEvidence', () => {
  it('counts for thirty days', () => {
    expect(recordedEvidence(answered, 30 * DAY_MS)).toEqual(archived);
    expect(recordedEvidence(answered, 30 * DAY_MS + 1).kind).toBe('unknown');
  });

  it.each([undefined, { askedMs: 0 }])('is unknown of %j', record => {
    expect(recordedEvidence(record, 0).kind).toBe('unknown');
  });
});
