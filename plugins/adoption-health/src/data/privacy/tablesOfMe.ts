import { Me } from 'backstage-plugin-adoption-health-common';
import { ChartTable, refName, Words } from '../../shared';

interface TitledTable {
  title: string;
  table: ChartTable;
}

/** What is stored about the reader as tables; those without a row are left out. */
export function tablesOfMe(me: Me, words: Words): TitledTable[] {
  return [
    daysTable(me, words),
    eventsTable(me, words),
    attestationsTable(me, words),
    wordsTable(me, words),
    noticesTable(me, words),
    runsTable(me, words),
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
        { label: t('data.privacy.note') },
        { label: t('data.privacy.day') },
      ],
      rows: me.words.map(({ said, entityRef, note = '', day }) => ({
        id: `${said} ${entityRef}`,
        cells: [
          { text: entityRef },
          { text: t(`data.privacy.saidOf.${said}`) },
          { text: note },
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
      columns: [
        { label: t('data.privacy.day') },
        { label: t('data.privacy.entities') },
      ],
      rows: me.notices.map(({ day, entityRefs = [] }, index) => ({
        id: String(index),
        cells: [{ text: format.day(day) }, { text: entityRefs.join(', ') }],
      })),
    },
  };
}

function runsTable(me: Me, { t, format }: Words): TitledTable {
  return {
    title: t('data.privacy.runs'),
    table: {
      columns: [
        { label: t('data.privacy.template') },
        { label: t('data.privacy.time') },
        { label: t('data.privacy.outcome') },
        { label: t('data.privacy.made') },
      ],
      rows: me.templateRuns.map((run, index) => ({
        // The same one may be started twice at a time.
        id: String(index),
        cells: [
          { text: refName(run.templateRef) },
          { text: format.dateTime(Date.parse(run.startedAt)) },
          { text: t(`data.privacy.outcomes.${run.status}`) },
          { text: run.entityRef ?? '' },
        ],
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
