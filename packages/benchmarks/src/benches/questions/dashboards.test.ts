import { askedQuestions } from './askedQuestions';
import { dashboards } from './dashboards';
import { getRoutes } from './getRoutes';

const window = { from: '2026-11-01', to: '2026-11-20' };

describe('dashboards', () => {
  it('are made of questions that there are', async () => {
    const routes = await getRoutes();
    const questions = routes.flatMap(route => askedQuestions(route, window));
    const pages = dashboards(questions);
    expect(pages.map(({ page }) => page)).toContain('overview');
    expect(pages.every(page => page.questions.length > 1)).toBe(true);
  });

  it('name a question that is gone', () => {
    expect(() => dashboards([])).toThrow('which is no question');
  });
});
