import { Button, Select, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { FreshnessSummary } from 'backstage-plugin-adoption-health-common';
import { listedStates, ListedState, listSorts } from '../filter/fixListFilter';
import { useFixListFilter } from '../filter/useFixListFilter';
import { useWords } from '../../shared';
import { filterChoices } from './filterChoices';
import styles from './fixList.module.css';

/** Stands for no filter in a select, which has no empty choice. */
const ALL = 'all';

/** Which entities the list shows and in which order; all of it in the URL. */
export function FixListFilters(props: {
  summary: FreshnessSummary | undefined;
}) {
  const { summary } = props;
  const words = useWords();
  const { t } = words;
  const { filter, choose } = useFixListFilter();
  const choices = filterChoices(summary, { filter, ...words });
  const { rule, owner, kind } = filter;
  return (
    <div
      className={styles.filters}
      role="group"
      aria-label={t('catalog.fixList.filter.label')}
    >
      <States summary={summary} />
      {(['kind', 'owner', 'rule'] as const).map(name => (
        <Select
          key={name}
          className={styles.select}
          label={t(`catalog.fixList.filter.${name}`)}
          options={[
            { id: ALL, label: t('catalog.fixList.filter.all') },
            ...choices[name],
          ]}
          value={filter[name] ?? ALL}
          onChange={chosen =>
            choose({ [name]: chosen === ALL ? undefined : String(chosen) })
          }
        />
      ))}
      <Select
        className={styles.select}
        label={t('catalog.fixList.sort.label')}
        options={listSorts.map(id => ({
          id,
          label: t(`catalog.fixList.sort.${id}`),
        }))}
        value={filter.sort}
        onChange={chosen =>
          choose({ sort: listSorts.find(sort => sort === chosen) })
        }
      />
      {(rule ?? owner ?? kind) && (
        <Button
          size="small"
          variant="tertiary"
          onPress={() =>
            choose({ rule: undefined, owner: undefined, kind: undefined })
          }
        >
          {t('catalog.fixList.filter.clear')}
        </Button>
      )}
    </div>
  );
}

function States(props: { summary: FreshnessSummary | undefined }) {
  const { summary } = props;
  const { t, format } = useWords();
  const { filter, choose } = useFixListFilter();
  const { rule, owner, kind } = filter;
  // The counts are of the whole catalog, so they stand only where it is shown.
  const counted = summary && !(rule ?? owner ?? kind);
  const label = (state: ListedState) => {
    const name = t(`catalog.fixList.state.${state}`);
    return counted && state !== 'all'
      ? t('catalog.fixList.state.counted', {
          state: name,
          n: format.count(summary[state]),
        })
      : name;
  };
  return (
    <ToggleButtonGroup
      className={styles.states}
      selectionMode="single"
      disallowEmptySelection
      aria-label={t('catalog.fixList.state.label')}
      selectedKeys={[filter.state]}
      onSelectionChange={keys =>
        choose({ state: listedStates.find(state => keys.has(state)) })
      }
    >
      {listedStates.map(state => (
        <ToggleButton key={state} id={state}>
          {label(state)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
