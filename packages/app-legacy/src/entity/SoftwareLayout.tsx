import { PropsWithChildren, useState } from 'react';
import { EntityLayout } from '@backstage/plugin-catalog';
import FlagIcon from '@material-ui/icons/OutlinedFlag';
import { EntityAdoptionHealthReportDialog } from 'backstage-plugin-adoption-health/legacy';

/** The layout of software pages, with a way to say that one is wrong. */
export function SoftwareLayout({ children }: PropsWithChildren<{}>) {
  const [isReporting, setReporting] = useState(false);
  return (
    <>
      <EntityLayout
        UNSTABLE_extraContextMenuItems={[
          {
            title: 'Something wrong here?',
            Icon: FlagIcon,
            onClick: () => setReporting(true),
          },
        ]}
      >
        {children}
      </EntityLayout>
      <EntityAdoptionHealthReportDialog
        open={isReporting}
        onClose={() => setReporting(false)}
      />
    </>
  );
}
SoftwareLayout.Route = EntityLayout.Route;
