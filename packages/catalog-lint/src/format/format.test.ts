import { Problem } from '../lint/Problem';
import { formatGithub } from './formatGithub';
import { formatJson } from './formatJson';
import { formatText } from './formatText';

function problem(overrides: Partial<Problem> = {}): Problem {
  return {
    file: 'catalog-info.yaml',
    line: 8,
    rule: 'owner-unresolved',
    severity: 'stale',
    message: 'It has no owner.',
    ...overrides,
  };
}
const report = (...problems: Problem[]) => ({ files: 2, problems });

describe('formatText', () => {
  it('says what is wrong and how to mend it', () => {
    const fix = {
      summary: 'Set spec.owner.',
      change: { path: 'spec.owner', proposed: 'user:default/ada' },
    };
    const notice = problem({ severity: 'notice', rule: 'no-entity', line: 1 });
    expect(formatText(report(problem({ fix }), notice))).toBe(
      [
        'catalog-info.yaml:8 stale owner-unresolved It has no owner.',
        '  fix: Set spec.owner. (spec.owner: user:default/ada)',
        'catalog-info.yaml:1 notice no-entity It has no owner.',
        '2 problems (1 stale, 1 notice) in 2 files\n',
      ].join('\n'),
    );
  });

  it('says that there is nothing to say', () => {
    expect(formatText(report())).toBe('No problems in 2 files\n');
  });

  it('lets no descriptor steer the terminal', () => {
    const message = 'a\u001b[2Jb\nc\u202ed';
    expect(formatText(report(problem({ message })))).toContain(
      'a\\u{1b}[2Jb\\u{a}c\\u{202e}d\n',
    );
  });
});

describe('formatJson', () => {
  it('can be read back', () => {
    const said = report(problem({ message: '\0 "quoted"' }));
    expect(JSON.parse(formatJson(said))).toEqual(said);
  });
});

describe('formatGithub', () => {
  const place = { cwd: '/repo/sub', root: '/repo' };
  const first = (one: Problem) =>
    formatGithub(report(one), place).split('\n')[0];

  it('annotates the line, in a path from the root of the checkout', () => {
    expect(first(problem())).toBe(
      '::error file=sub/catalog-info.yaml,line=8,title=owner-unresolved::It has no owner.',
    );
  });

  it('escapes whatever would end a command or begin another', () => {
    const evil = problem({
      file: 'a,line=1::b%.yaml',
      message: '100 %\r\n::set-output name=a::b',
    });
    expect(first(evil)).toBe(
      '::error file=sub/a%2Cline=1%3A%3Ab%25.yaml,line=8,title=owner-unresolved::100 %25%0D%0A::set-output name=a::b',
    );
  });

  it('only notes notices', () => {
    expect(first(problem({ severity: 'notice' }))).toMatch(/^::notice /);
  });
});
