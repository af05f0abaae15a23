/** A template of the scaffolder. All of its steps run without a network. */
export type DeclaredTemplate = {
  name: string;
  title: string;
  description: string;
  owner: string;
  componentType: 'service' | 'library';
  tags: readonly string[];
  /** What a run saves somebody, as an ISO 8601 duration. */
  timeSaved: string;
};

export const templates: readonly DeclaredTemplate[] = [
  {
    name: 'new-service',
    title: 'New service',
    description: 'A service with a pipeline, an owner and a catalog entry.',
    owner: 'developer-portal',
    componentType: 'service',
    tags: ['recommended', 'java'],
    timeSaved: 'PT6H',
  },
  {
    name: 'new-library',
    title: 'New library',
    description: 'A library with a pipeline and a catalog entry.',
    owner: 'developer-portal',
    componentType: 'library',
    tags: ['typescript'],
    timeSaved: 'PT2H',
  },
];
