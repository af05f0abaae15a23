import { company } from '../declared/company';

/**
 * Annotations that lead to the descriptor in the made-up Git server, as the
 * catalog writes them for descriptors it reads from a real one.
 */
export function repositoryAnnotations(repository: {
  owner: string;
  name: string;
}): Record<string, string> {
  const url = `https://git.${company.domain}/${repository.owner}/${repository.name}`;
  return {
    'backstage.io/source-location': `url:${url}/`,
    'backstage.io/view-url': `${url}/blob/main/catalog-info.yaml`,
    'backstage.io/edit-url': `${url}/edit/main/catalog-info.yaml`,
  };
}
