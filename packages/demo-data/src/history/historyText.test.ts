import { company } from '../declared/company';
import { createHistory } from './createHistory';
import { historyText } from './historyText';

describe('historyText', () => {
  it('is the history, a line of JSON each, in chunks of whole lines', () => {
    const options = {
      seed: company.seed,
      from: '2026-10-05',
      to: '2026-10-06',
    };
    const chunks = [...historyText(options)];
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.every(chunk => chunk.endsWith('\n'))).toBe(true);
    const lines = chunks.join('').trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual([
      ...createHistory(options),
    ]);
  });

  it('is empty where there is nothing to tell', () => {
    const before = { from: '2020-01-01', to: '2020-01-02' };
    expect([...historyText({ seed: company.seed, ...before })]).toEqual([]);
  });
});
