import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/**
 * Takes over a sweep that was held back. It changes what every other answer is
 * made of, so all of them are asked anew. For admins.
 */
export function useConfirmSweep() {
  const api = useApi(adoptionHealthApiRef);
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.confirmSweep(),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
