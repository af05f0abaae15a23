import { render } from '@testing-library/react';
import { PrintRules, sheetAttributes } from './PrintRules';

describe('PrintRules', () => {
  it('is in force only while it is on screen', () => {
    const { container, unmount } = render(<PrintRules />);

    expect(container.querySelector('style')?.textContent).toContain(
      '@page { size: A4 landscape',
    );
    unmount();
    expect(document.querySelector('style')).toBeNull();
  });

  it('names the sheet by the attribute the sheet carries', () => {
    const { container } = render(
      <>
        <PrintRules />
        <div {...sheetAttributes} />
      </>,
    );
    const selector = /\[data-[a-z-]+\]/.exec(container.innerHTML)?.[0] ?? '';

    expect(container.querySelectorAll(selector)).toHaveLength(1);
  });
});
