import { Brief } from 'backstage-plugin-adoption-health-common';
import { buildValue } from '../__testUtils__';
import { words } from '../__testUtils__/words';
import { buildSelfHosted } from '../value/__testUtils__/buildAlternatives';
import {
  buildBrief,
  buildFirstBrief,
  buildMissing,
  buildSuccess,
} from './__testUtils__/buildBrief';
import { openQuestions } from './openQuestions';

const ask = (brief: Brief) =>
  openQuestions(brief, words()).map(question => ({
    ...question,
    title: question.title.replace(/\u202f/g, ' '),
    text: question.text.replace(/\u202f/g, ' '),
  }));
const find = (brief: Brief, id: string) =>
  ask(brief).find(question => question.id === id);

/** A brief in which everything is measured, complete and judged. */
function buildKnown(overrides: Partial<Brief> = {}): Brief {
  const brief = buildBrief();
  return {
    ...brief,
    success: [
      buildSuccess('adoptionRate'),
      buildSuccess('staleShare', { worst: undefined }),
    ],
    value: {
      ...brief.value,
      selfHosted: buildSelfHosted({ evidence: 'measured' }),
      bought: [],
    },
    ...overrides,
  };
}

describe('openQuestions', () => {
  it('is empty where everything is known', () => {
    expect(ask(buildKnown())).toEqual([]);
  });

  it('asks for each number that is missing, and says why', () => {
    const brief = buildKnown({
      success: [
        buildSuccess('adoptionRate'),
        buildMissing('uptime', { reason: 'no-probes' }),
      ],
    });

    expect(ask(brief)).toEqual([
      {
        id: 'uptime',
        title: 'How often it is up',
        text: 'Nobody watches the portal from outside.',
      },
    ]);
  });

  it('counts the entities that nobody can judge', () => {
    const brief = buildKnown({ success: [buildSuccess('staleShare')] });

    expect(find(brief, 'unjudged')).toEqual({
      id: 'unjudged',
      title: 'Whether 7 entities are right',
      text: 'Stale could be 7.5 % at most.',
    });
  });

  it('does not ask for entities where all are judged', () => {
    const { value } = buildSuccess('staleShare');
    const brief = buildKnown({
      success: [buildSuccess('staleShare', { worst: value })],
    });

    expect(ask(brief)).toEqual([]);
  });

  it('asks whether the target will be reached while nobody can say', () => {
    const gate = { state: 'not-enough-data', weeksNeeded: 8 } as const;

    expect(
      find(buildKnown({ gate: { ...gate, weeks: 3 } }), 'forecast'),
    ).toEqual({
      id: 'forecast',
      title: 'Whether 30 % by 30 Jun 2027 will be reached',
      text: '3 of 8 weeks are in.',
    });
    expect(
      find(buildKnown({ gate: { ...gate, weeks: 9 } }), 'forecast')?.text,
    ).toBe('The weeks there are do not carry a forecast.');
  });

  it('asks what happened while nothing could come in, by the worst number', () => {
    const covered = (coverage: number) =>
      buildValue('adoptionRate', { value: 0.2, coverage });
    const brief = buildKnown({
      success: [
        buildSuccess('adoptionRate', { value: covered(0.98) }),
        buildSuccess('pageReadyP75', { value: covered(0.9) }),
      ],
    });

    expect(find(brief, 'coverage')?.text).toBe(
      'Data could come in 90 % of the time.',
    );
  });

  it('never says that almost all of the time was all of it', () => {
    const value = buildValue('adoptionRate', { value: 0.2, coverage: 0.9999 });
    const brief = buildKnown({
      success: [buildSuccess('adoptionRate', { value })],
    });

    expect(find(brief, 'coverage')?.text).toBe(
      'Data could come in 99.99 % of the time.',
    );
  });

  it('asks how an unfinished day ends', () => {
    expect(ask(buildKnown({ today: true })).map(({ id }) => id)).toEqual([
      'today',
    ]);
  });

  it('owns up to money that is not from here', () => {
    expect(ask(buildBrief()).map(({ id }) => id)).toEqual([
      'unjudged',
      'cost',
      'price',
    ]);
  });

  it('asks everything on the first day', () => {
    expect(ask(buildFirstBrief()).map(({ id }) => id)).toEqual([
      'adoptionRate',
      'staleShare',
      'pageReadyP75',
      'uptime',
      'forecast',
      'today',
      'cost',
      'price',
    ]);
  });
});
