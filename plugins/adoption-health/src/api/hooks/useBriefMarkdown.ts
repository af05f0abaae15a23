import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** Fetches the brief as Markdown when asked to, e.g. to copy it. */
export function useBriefMarkdown() {
  const api = useApi(adoptionHealthApiRef);
  return useMutation({ mutationFn: () => api.getBriefMarkdown() });
}
