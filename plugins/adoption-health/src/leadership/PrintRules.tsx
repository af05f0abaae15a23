/** Marks the element that is printed alone. */
export const sheetAttributes = { 'data-adoption-health-sheet': '' };

const SHEET = '[data-adoption-health-sheet]';

/**
 * One sheet of A4 with nothing of the portal around it. The rules reach beyond
 * our page: what is neither the sheet, nor in it, nor around it is not printed,
 * and what is around it takes no room. So they are in force only while the
 * sheet is on screen, and are no part of a style sheet that stays.
 */
export const printRules = `
@page { size: A4 landscape; margin: 8mm; }
@media print {
  body *:not(${SHEET}, ${SHEET} *, :has(${SHEET})) { display: none !important; }
  html, *:has(${SHEET}) {
    display: block !important;
    position: static !important;
    width: auto !important;
    min-width: 0 !important;
    max-width: none !important;
    height: auto !important;
    min-height: 0 !important;
    max-height: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    transform: none !important;
    color-scheme: light !important;
    background: Canvas !important;
  }
}
`;

/** The {@link printRules}, in force while this is on screen. */
export function PrintRules() {
  return <style>{printRules}</style>;
}
