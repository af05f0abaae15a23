/** The id of the fix list's heading. */
export const FIX_LIST_ID = 'adoption-health-fix-list';

/** Brings the fix list into view and the keyboard to it. */
export function revealFixList(): void {
  const heading = document.getElementById(FIX_LIST_ID);
  heading?.scrollIntoView?.({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
