import { Question } from './askedQuestions';

/** What the pages ask for at once when they are opened, by name of question. */
const asked: Record<string, string[]> = {
  overview: [
    'GET /context',
    'GET /adoption/summary',
    'GET /adoption/series metric=adoptionRate',
    'GET /freshness/summary',
    'GET /overview/advice',
    'GET /overview/changes',
    'GET /performance/summary',
  ],
  adoption: [
    'GET /context',
    'GET /adoption/coverage',
    'GET /adoption/frequency',
    'GET /adoption/funnel',
    'GET /adoption/outlook',
    'GET /adoption/plugins',
    'GET /adoption/retention',
    'GET /adoption/search',
    'GET /adoption/series metric=adoptionRate',
    'GET /adoption/series metric=newPeople',
    'GET /adoption/series metric=retained',
    'GET /adoption/series metric=resurrected',
    'GET /adoption/series metric=dormant',
    'GET /adoption/summary',
    'GET /adoption/teams',
  ],
  catalog: [
    'GET /context',
    'GET /freshness/campaigns',
    'GET /freshness/disowned',
    'GET /freshness/entities',
    'GET /freshness/fields',
    'GET /freshness/series',
    'GET /freshness/summary',
  ],
  leadership: ['GET /context', 'GET /brief'],
};

/** A page of the product, and what it asks. */
export interface Dashboard {
  page: string;
  questions: Question[];
}

/** The pages that ask most. Throws for a question that is not there any more. */
export function dashboards(questions: readonly Question[]): Dashboard[] {
  return Object.entries(asked).map(([page, names]) => ({
    page,
    questions: names.map(name => {
      const found = questions.find(one => one.name === name);
      if (!found) {
        throw new Error(`The page ${page} asks ${name}, which is no question`);
      }
      return found;
    }),
  }));
}
