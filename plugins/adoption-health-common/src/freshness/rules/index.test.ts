import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { freshnessRules } from './index';

const DOCS = resolve(__dirname, '../../../../../docs/rules');

describe('freshnessRules', () => {
  it('has ids that are unique', () => {
    const ids = freshnessRules.map(rule => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(freshnessRules.map(rule => [rule.id, rule] as const))(
    'explains %s on a page of its own',
    (id, rule) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(rule.docsUrl).toMatch(new RegExp(`/docs/rules/${id}\\.md$`));
      expect(existsSync(resolve(DOCS, `${id}.md`))).toBe(true);
    },
  );
});
