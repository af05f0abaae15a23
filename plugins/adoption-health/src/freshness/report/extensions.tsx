import { stringifyEntityRef } from '@backstage/catalog-model';
import { dialogApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EntityContextMenuItemBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { RiFlag2Line } from '@remixicon/react';
import { useMessages } from '../../shared/useMessages';

/**
 * "Something wrong here?" in the context menu of every page that is checked:
 * there for a reader whom nothing warned, and in nobody's way.
 */
export const entityReportMenuItem = EntityContextMenuItemBlueprint.make({
  name: 'report',
  params: {
    icon: <RiFlag2Line size={16} />,
    // Never checked, so there is nobody to tell.
    filter: { $not: { kind: { $in: ['user', 'group', 'location'] } } },
    useProps: () => {
      const { entity } = useEntity();
      const dialogApi = useApi(dialogApiRef);
      const t = useMessages();
      return {
        title: t('freshness.report.menu'),
        onClick: async () => {
          const { OpenedReportDialog } = await import('./OpenedReportDialog');
          dialogApi.open(({ dialog }) => (
            <OpenedReportDialog
              entityRef={stringifyEntityRef(entity)}
              onClose={() => dialog.close()}
            />
          ));
        },
      };
    },
  },
});
