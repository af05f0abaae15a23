import { Select } from '@backstage/ui';
import { useApiHolder } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';
import { useFormat } from '../format/useFormat';
import { useCompleteUrl } from '../url/useCompleteUrl';
import { useMessages } from '../useMessages';
import { groupOptions, WHOLE_PORTAL } from './groupOptions';
import { rememberGroup } from './rememberedGroup';
import { useCatalogGroups } from './useCatalogGroups';
import { useGroup } from './useGroup';
import { useGroupName } from './useGroupName';
import { useSettled } from './useSettled';

/**
 * Narrows a page to the members of a group; the choice stands in the URL. A
 * portal without a catalog has nothing to choose from, and so no picker.
 */
export function GroupPicker() {
  const hasCatalog = useApiHolder().get(catalogApiRef) !== undefined;
  return hasCatalog ? <Picker /> : null;
}

function Picker() {
  const t = useMessages();
  const format = useFormat();
  const { group, inUrl, choose } = useGroup();
  const name = useGroupName(group);
  const [opened, setOpened] = useState(false);
  const [term, setTerm] = useState('');
  const found = useCatalogGroups(useSettled(term.trim()), { enabled: opened });
  useCompleteUrl({
    missing: !inUrl && group !== undefined,
    complete: () => choose(group),
  });
  // A group that came with a link goes along to the other tabs too.
  useEffect(() => {
    if (inUrl) {
      rememberGroup(group);
    }
  }, [inUrl, group]);
  return (
    <Select
      aria-label={t('shared.group.label')}
      options={groupOptions(found, {
        chosen: group && name ? { ref: group, name } : undefined,
        t,
        format,
      })}
      loading={{ state: found.isFetching ? 'filtering' : 'idle' }}
      search={{
        mode: 'server',
        inputValue: term,
        onInputChange: setTerm,
        placeholder: t('shared.group.search'),
      }}
      value={group ?? WHOLE_PORTAL}
      onOpenChange={open => {
        setOpened(opened || open);
        setTerm('');
      }}
      onChange={chosen =>
        choose(chosen === WHOLE_PORTAL ? undefined : String(chosen))
      }
    />
  );
}
