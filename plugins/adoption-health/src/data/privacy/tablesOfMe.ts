import { Me } from 'backstage-plugin-adoption-health-common';
import { ChartTable, Format, Translate } from '../../shared';

interface TitledTable {
  title: string;
  table: ChartTable;
}

interface Words {
  t: Translate;
  format: Format;
}

/** What is stored about the reader as tables; those without a row are left out. */
export function tablesOfMe(me: Me, words: Words): TitledTable[] {
  return [
    daysTable(me, words),
    eventsTable(me, words),
    attestationsTable(me, words),
    wordsTable(me, words),
    noticesTable(me, words),
    groupsTable(me, words),
  ].filter(({ table }) => table.rows.length > 0);
}

function daysTable({ days }: Me, { t, format }: Words): TitledTable {
  return {
    title: t('data.privacy.days'),
    table: {
      columns: [
        { label: t('data.privacy.day') },
        { label: t('data.privacy.events'), numeric: true },
      ],
      rows: days.map(({ day, events }) => ({
        id: day,
        cells: [{ text: format.day(day) }, { text: format.count(events) }],
      })),
    },
  };
}

function eventsTable({ events }: Me, { t, format }: Words): TitledTable {
  return {
    title: t('data.privacy.newest', { count: events.length }),
    table: {
      columns: [
        { label: t('data.privacy.time') },
        { label: t('data.privacy.action') },
        { label: t('data.privacy.plugin') },
        { label: t('data.privacy.page') },
        { label: t('data.privacy.entity') },
        { label: t('data.privacy.value'), numeric: true },
      ],
      rows: events.map((event, index) => ({
        // Nothing forbids two equal events.
        id: String(index),
        cells: [
          { text: format.dateTime(Date.parse(event.at)) },
          { text: event.action },
          { text: event.pluginId ?? '' },
          { text: event.route ?? '' },
          { text: event.entityRef ?? '' },
          {
            text: event.value === undefined ? '' : format.upTo(2, event.value),
          },
        ],
      })),
    },
  };
}

function attestationsTable(me: Me, { t, format }: Words): TitledTable {
  return {
    title: t('data.privacy.attestations'),
    table: {
      columns: [
        { label: t('data.privacy.entity') },
        { label: t('data.privacy.attestedOn') },
      ],
      rows: me.attestations.map(({ entityRef, day }) => ({
        id: `${entityRef} ${day}`,
        cells: [{ text: entityRef }, { text: format.day(day) }],
      })),
    },
  };
}

function wordsTable(me: Me, { t, format }: Words): TitledTable {
  return {
    title: t('data.privacy.words'),
    table: {
      columns: [
        { label: t('data.privacy.entity') },
        { label: t('data.privacy.said') },
        { label: t('data.privacy.day') },
      ],
      rows: me.words.map(({ said, entityRef, day }) => ({
        id: `${said} ${entityRef}`,
        cells: [
          { text: entityRef },
          { text: t(`data.privacy.saidOf.${said}`) },
          { text: format.day(day) },
        ],
      })),
    },
  };
}

function noticesTable(me: Me, { t, format }: Words): TitledTable {
  return {
    title: t('data.privacy.notices'),
    table: {
      columns: [{ label: t('data.privacy.day') }],
      rows: me.notices.map(({ day }, index) => ({
        id: String(index),
        cells: [{ text: format.day(day) }],
      })),
    },
  };
}

function groupsTable(me: Me, { t }: Words): TitledTable {
  return {
    title: t('data.privacy.groups'),
    table: {
      columns: [{ label: t('data.privacy.group') }],
      rows: me.groups.map(group => ({ id: group, cells: [{ text: group }] })),
    },
  };
}
