import {
  DecisionGate,
  GateState,
  SuccessId,
  Verdict,
} from 'backstage-plugin-adoption-health-common';
import { words } from '../__testUtils__/words';
import { buildSuccess, buildVerdicts } from './__testUtils__/buildBrief';
import { leadershipSentence } from './leadershipSentence';

const plain = (text: string) => text.replace(/\u202f/g, ' ');
const allMet: Record<SuccessId, Verdict> = {
  adoptionRate: 'met',
  staleShare: 'met',
  pageReadyP75: 'met',
  uptime: 'met',
};

function sentence(
  verdicts: Partial<Record<SuccessId, Verdict>>,
  state: GateState = 'not-enough-data',
) {
  const gate: DecisionGate = { state, weeks: 0, weeksNeeded: 8 };
  const success = buildVerdicts({ ...allMet, ...verdicts });
  return plain(leadershipSentence({ success, gate }, words()));
}

describe('leadershipSentence', () => {
  it.each<[string, Partial<Record<SuccessId, Verdict>>]>([
    ['All four targets are met: fast, up, well used and well kept', {}],
    [
      'Fast, up and well used, but the catalog is stale',
      { staleShare: 'not-met' },
    ],
    [
      'Up, but pages are slow, too few people use it and the catalog is stale',
      {
        adoptionRate: 'not-met',
        staleShare: 'not-met',
        pageReadyP75: 'not-met',
      },
    ],
    [
      'Pages are slow, it is down too often, too few people use it and the catalog is stale',
      {
        adoptionRate: 'not-met',
        staleShare: 'not-met',
        pageReadyP75: 'not-met',
        uptime: 'not-met',
      },
    ],
    [
      'Fast, up and well kept, but adoption may miss its target',
      { adoptionRate: 'at-risk' },
    ],
    [
      'Up and well used, but the catalog is stale and pages are close to slow',
      { staleShare: 'not-met', pageReadyP75: 'at-risk' },
    ],
    [
      'Fast, well used and well kept; uptime is not known yet',
      { uptime: 'unknown' },
    ],
    [
      'Fast, but too few people use it; uptime and the state of the catalog are not known yet',
      { adoptionRate: 'not-met', staleShare: 'unknown', uptime: 'unknown' },
    ],
    [
      'Nothing can be judged yet: speed, uptime, adoption and the state of the catalog are not known',
      {
        adoptionRate: 'unknown',
        staleShare: 'unknown',
        pageReadyP75: 'unknown',
        uptime: 'unknown',
      },
    ],
  ])('says “%s”', (expected, verdicts) => {
    expect(sentence(verdicts)).toBe(expected);
  });

  it.each<[GateState, Verdict, string]>([
    [
      'on-track',
      'not-met',
      'Fast, up and well kept, but too few people use it; 30 % by 30 Jun 2027 is in reach',
    ],
    [
      'at-risk',
      'at-risk',
      'Fast, up and well kept; 30 % by 30 Jun 2027 is still open',
    ],
    [
      'off-track',
      'not-met',
      'Fast, up and well kept, but too few people use it; 30 % by 30 Jun 2027 is out of reach at this pace',
    ],
    [
      'missed',
      'not-met',
      'Fast, up and well kept, but too few people use it; the date for 30 % by 30 Jun 2027 has passed',
    ],
    [
      'reached',
      'met',
      'All four targets are met: fast, up, well used and well kept',
    ],
    [
      'not-enough-data',
      'not-met',
      'Fast, up and well kept, but too few people use it',
    ],
    // A gate says nothing of an adoption that nobody knows.
    [
      'on-track',
      'unknown',
      'Fast, up and well kept; adoption is not known yet',
    ],
  ])(
    'adds how the gate stands: %s, adoption %s',
    (state, verdict, expected) => {
      expect(sentence({ adoptionRate: verdict }, state)).toBe(expected);
    },
  );

  it('says a target without a date', () => {
    const adoption = buildSuccess('adoptionRate', {
      verdict: 'not-met',
      target: { value: 0.25, direction: 'at-least' },
    });
    const gate: DecisionGate = {
      state: 'off-track',
      weeks: 8,
      weeksNeeded: 8,
    };

    expect(
      plain(leadershipSentence({ success: [adoption], gate }, words())),
    ).toBe('Too few people use it; 25 % is out of reach at this pace');
  });
});
