/** A template of the scaffolder. All of its steps run without a network. */
export type DeclaredTemplate = {
  name: string;
  title: string;
  description: string;
  owner: string;
  componentType: 'service' | 'library' | 'website';
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
  {
    name: 'new-website',
    title: 'New website',
    description: 'A website with a pipeline, a preview and a catalog entry.',
    owner: 'developer-portal',
    componentType: 'website',
    tags: ['typescript', 'react'],
    timeSaved: 'PT4H',
  },
  {
    name: 'new-stream-consumer',
    title: 'New stream consumer',
    description: 'A service that listens to the event stream.',
    owner: 'data-platform',
    componentType: 'service',
    tags: ['kotlin', 'events'],
    timeSaved: 'PT5H',
  },
  {
    name: 'new-scheduled-job',
    title: 'New scheduled job',
    description: 'A job that runs at night and says when it did not.',
    owner: 'build-and-release',
    componentType: 'service',
    tags: ['python'],
    timeSaved: 'PT3H',
  },
  {
    name: 'new-data-product',
    title: 'New data product',
    description: 'A table with an owner, a contract and a test.',
    owner: 'data-platform',
    componentType: 'service',
    tags: ['data'],
    timeSaved: 'PT8H',
  },
];
