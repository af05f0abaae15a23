import { KeyboardEvent, useRef, useState } from 'react';
import { pluginName } from '../words/pluginName';
import { useWords } from '../../shared';
import { useWidth } from '../../shared/chart/useWidth';
import { logScale } from './logScale';
import { placeLabels } from './placeLabels';
import { PluginMark } from './pluginMarks';
import styles from './plugins.module.css';

const HEIGHT_PX = 320;
/** What the name of a tick needs: "0.02 %" beside each other, or a line. */
const TICK_WIDTH_PX = 52;
const TICK_HEIGHT_PX = 20;

const STEPS: Partial<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * The plugins between reach and depth, both on scales of doublings. One mark
 * can be tabbed to; from there the arrow keys go through all of them, and each
 * says its numbers below.
 */
export function PluginMap(props: { marks: PluginMark[] }) {
  const { marks } = props;
  const { t, format } = useWords();
  const { ref, width } = useWidth();
  const buttons = useRef<Array<HTMLButtonElement | null>>([]);
  const [current, setCurrent] = useState(0);
  const [shown, setShown] = useState<number>();
  const x = logScale(
    marks.map(({ reach }) => reach),
    TICK_WIDTH_PX / width,
  );
  const y = logScale(
    marks.map(({ depth }) => depth),
    TICK_HEIGHT_PX / HEIGHT_PX,
  );
  const sides = placeLabels(
    marks.map(mark => ({
      id: mark.pluginId,
      x: x.at(mark.reach) * width,
      y: (1 - y.at(mark.depth)) * HEIGHT_PX,
      text: mark.isNamed ? pluginName(mark.pluginId) : undefined,
    })),
    { width, height: HEIGHT_PX },
  );
  const percent = (share: number) => `${100 * share}%`;
  const pressed = shown === undefined ? undefined : marks[shown];

  function go(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = (current + step + marks.length) % marks.length;
      buttons.current[next]?.focus();
    }
  }

  return (
    <div>
      <p className={styles.axis}>{t('adoption.plugins.depth')}</p>
      <div className={styles.plane} style={{ height: HEIGHT_PX }}>
        {y.ticks.map(tick => (
          <span
            key={tick}
            className={styles.yTick}
            style={{ insetBlockEnd: percent(y.at(tick)) }}
          >
            {format.upTo(2, tick)}
          </span>
        ))}
        {x.ticks.map(tick => (
          <span
            key={tick}
            className={styles.xTick}
            style={{ insetInlineStart: percent(x.at(tick)) }}
          >
            <span>{format.exactShare(tick)}</span>
          </span>
        ))}
        <ul
          ref={ref}
          className={styles.marks}
          aria-label={t('adoption.plugins.map')}
        >
          {marks.map((mark, index) => (
            <li
              key={mark.pluginId}
              data-side={sides.get(mark.pluginId)}
              style={{
                insetInlineStart: percent(x.at(mark.reach)),
                insetBlockEnd: percent(y.at(mark.depth)),
              }}
            >
              <button
                ref={button => {
                  buttons.current[index] = button;
                }}
                type="button"
                className={styles.mark}
                data-kept={mark.isKept}
                tabIndex={index === current ? 0 : -1}
                aria-label={markText(mark)}
                onKeyDown={go}
                onFocus={() => {
                  setCurrent(index);
                  setShown(index);
                }}
                onBlur={() => setShown(undefined)}
                onMouseEnter={() => setShown(index)}
                onMouseLeave={() => setShown(undefined)}
              />
              {sides.has(mark.pluginId) && (
                <span className={styles.label} aria-hidden="true">
                  {pluginName(mark.pluginId)}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.xAxis}>{t('adoption.plugins.reach')}</p>
      {/* The mark says it itself to those who do not see it. */}
      <p className={styles.readout} aria-hidden="true">
        {pressed ? markText(pressed) : t('adoption.plugins.hint')}
      </p>
    </div>
  );

  function markText(mark: PluginMark): string {
    return t('adoption.plugins.mark', {
      plugin: pluginName(mark.pluginId),
      people: format.count(mark.people),
      reach: format.exactShare(mark.reach),
      depth: format.decimal(mark.depth),
    });
  }
}
