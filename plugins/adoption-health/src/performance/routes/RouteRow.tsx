import { VisuallyHidden } from '@backstage/ui';
import { RouteTiming } from 'backstage-plugin-adoption-health-common';
import { Fragment } from 'react';
import { DefinitionPopover, useFormat, useMessages } from '../../shared';
import { PercentileBar } from './PercentileBar';
import { JudgedRoute } from './routeJudgement';
import { SecondsScale } from './secondsScale';
import styles from './routes.module.css';

/** A route that can be judged. */
export function JudgedRow(props: {
  route: JudgedRoute;
  scale: SecondsScale;
  targetMs: number;
}) {
  const { route, scale, targetMs } = props;
  const t = useMessages();
  const format = useFormat();
  const { timing, within } = route;
  return (
    <tr>
      <RouteName timing={timing} />
      <td className={styles.range}>
        <PercentileBar route={route} scale={scale} targetMs={targetMs} />
      </td>
      <td
        className={styles.p75}
        data-missed={route.missed || undefined}
        title={format.exactMetric(route.p75, 'pageReadyP75')}
      >
        {format.duration(route.p75, { target: targetMs })}
        {route.missed && (
          <VisuallyHidden>{t('performance.routes.missed')}</VisuallyHidden>
        )}
      </td>
      <td className={styles.within}>
        <DefinitionPopover value={within}>
          {format.metric(within.value, within.definition)}
        </DefinitionPopover>
      </td>
      <td className={styles.loads}>{format.count(timing.n)}</td>
      <td className={styles.timedOut}>{format.count(timing.timedOut)}</td>
    </tr>
  );
}

/** A route with too few loads: they are counted and nothing is concluded. */
export function TooFewRow(props: { timing: RouteTiming }) {
  const { timing } = props;
  const t = useMessages();
  const format = useFormat();
  return (
    <tr>
      <RouteName timing={timing} />
      <td colSpan={3} className={styles.tooFew}>
        <DefinitionPopover value={timing.withinTargetShare}>
          {t('performance.routes.tooFew')}
        </DefinitionPopover>
      </td>
      <td className={styles.loads}>{format.count(timing.n)}</td>
      <td className={styles.timedOut}>{format.count(timing.timedOut)}</td>
    </tr>
  );
}

function RouteName(props: { timing: RouteTiming }) {
  const { route, pluginId, navigation } = props.timing;
  const t = useMessages();
  return (
    <th scope="row" className={styles.name}>
      <span className={styles.route}>{breakable(route)}</span>
      <span className={styles.plugin}>
        {pluginId} · {t(`performance.routes.${navigation}`)}
      </span>
    </th>
  );
}

/** A path that may break after each slash. */
function breakable(path: string) {
  return path.split(/(?<=\/)/).map((part, index) => (
    // A path has no better name for its parts than their place.
    // eslint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}
