/** Whether something visible in the document says that it is busy. */
export function isBusy(page: Document): boolean {
  const busy = page.querySelectorAll('[role="progressbar"],[aria-busy="true"]');
  return [...busy].some(isVisible);
}

function isVisible(element: Element): boolean {
  // Older browsers lack checkVisibility.
  return typeof element.checkVisibility === 'function'
    ? element.checkVisibility({
        visibilityProperty: true,
        opacityProperty: true,
      })
    : element.getClientRects().length > 0;
}
