import { CardLayout } from '@backstage/plugin-home-react';

/** How much room the widget takes on the home page. */
export const widgetLayout: CardLayout = {
  width: { minColumns: 3, defaultColumns: 6 },
  height: { minRows: 4, defaultRows: 6 },
};
