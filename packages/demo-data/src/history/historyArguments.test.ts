import { company } from '../declared/company';
import { parseHistoryArguments } from './historyArguments';

const days = ['--from', '2026-05-01', '--to', '2026-05-31'];

describe('parseHistoryArguments', () => {
  it('takes the days, and the story of the demo company', () => {
    expect(parseHistoryArguments(days)).toEqual({
      seed: company.seed,
      from: '2026-05-01',
      to: '2026-05-31',
      scale: {},
    });
  });

  it('takes other sizes', () => {
    expect(
      parseHistoryArguments([...days, '--people', '10000', '--events', '5']),
    ).toMatchObject({ scale: { people: 10_000, events: 5 } });
  });

  it.each([
    [['--to', '2026-05-31'], '--from is missing'],
    [['--from', '2026-05-01', '--to', 'today'], '--to is not a calendar day'],
    [[...days, '--people', '-5'], "Option '--people"],
    [[...days, '--people', 'many'], '--people is not a number above 0'],
    [[...days, '--entities', '0'], '--entities is not a number above 0'],
    [[...days, '--humans', '5'], '--humans'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => parseHistoryArguments(args)).toThrow(message);
  });
});
