import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Entity } from '@backstage/catalog-model';
import {
  EntityFreshness,
  entityFreshnessSchema,
} from 'backstage-plugin-adoption-health-common';
import { entitiesInCatalog, refsOf } from './__testUtils__/everyPage';
import { Portal, startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const folder = process.env.CATALOG_CORPUS;
const here = folder !== undefined && existsSync(folder);
const describeCorpus = here ? describe : describe.skip;

const KINDS = [
  ...['Component', 'API', 'Resource', 'System', 'Domain'],
  ...['Group', 'User', 'Template', 'Location'],
];

type StatusItem = { type: string; level: string };

describeCorpus(
  'a catalog of the folder CATALOG_CORPUS, which must be set',
  () => {
    let portal: Portal;
    let copy: string;
    let inCatalog: Entity[];

    beforeAll(async () => {
      copy = await mkdtemp(path.join(os.tmpdir(), 'testbed-corpus-'));
      await cp(folder ?? '', copy, { recursive: true });
      const files = (await readdir(copy))
        .filter(name => /\.ya?ml$/.test(name))
        .map(name => path.join(copy, name));
      portal = await startPortal({
        now: '2026-11-20T09:00:00Z',
        locations: files,
        adoptionHealth: { freshness: { kinds: KINDS } },
      });
      await portal.settled();
      await portal.sweep();

      // What never could be processed is not in the catalog at all. So some of
      // what could must break.
      for (const file of files.filter((_, index) => index % 5 === 0)) {
        await writeFile(file, 'kind: [');
      }
      await portal.lookAgain();
      await portal.sweep();
      inCatalog = await entitiesInCatalog(portal);
    });

    afterAll(async () => {
      portal?.calendar.release();
      await rm(copy, { recursive: true, force: true });
    });

    it('is there', () => {
      expect(inCatalog.length).toBeGreaterThan(100);
    });

    it('is looked at as a whole', async () => {
      const outcomes = await portal.database('sweep').pluck('outcome');
      expect(outcomes).toEqual(['complete', 'complete']);
      expect(
        await portal.database('entity').pluck('ref').orderBy('ref'),
      ).toEqual(refsOf(inCatalog));
    });

    it('is judged with a reason, each entity', async () => {
      const rows = await portal
        .database('entity')
        .select<Array<{ ref: string; changed_day: number | null }>>(
          'ref',
          'changed_day',
        );
      const changed = new Map(rows.map(row => [row.ref, row.changed_day]));
      const unexplained: string[] = [];
      for (const { kind, metadata } of inCatalog) {
        const { namespace, name } = metadata;
        const { status, body } = await portal.ask(
          `/adoption-health/freshness/entities/${kind}/${namespace}/${name}`,
        );
        const freshness = entityFreshnessSchema.safeParse(body);
        const isExplained =
          freshness.success &&
          isJustified(freshness.data, {
            hasChanged: changed.get(freshness.data.ref) !== null,
          });
        if (status !== 200 || !isExplained) {
          unexplained.push(`${kind}:${namespace}/${name} ${status}`);
        }
      }
      expect(unexplained).toEqual([]);
    });

    it('is reported to have the processing errors that it says itself', async () => {
      const own = refsOf(inCatalog.filter(saysProcessingError));
      const stored = await portal
        .catalogDatabase('refresh_state')
        .join(
          'final_entities',
          'final_entities.entity_id',
          'refresh_state.entity_id',
        )
        .whereNotNull('final_entity')
        .whereNot('errors', '[]')
        .pluck('refresh_state.entity_ref');
      const reported = (await portal.accusations())
        .filter(({ rule }) => rule === 'processing-error')
        .map(({ entityRef }) => entityRef);
      expect(reported).toEqual(own);
      expect(reported).toEqual([...stored].sort());
      expect(reported.length).toBeGreaterThan(10);
    });
  },
);

/** Whether the state follows from what stands beside it. */
function isJustified(
  { state, findings, attestation }: EntityFreshness,
  { hasChanged }: { hasChanged: boolean },
): boolean {
  const isAccused = findings.some(
    ({ severity, attested, evidence }) =>
      severity === 'stale' && !attested && evidence !== '',
  );
  switch (state) {
    case 'stale':
      return isAccused;
    case 'fresh':
      return !isAccused && (attestation !== undefined || hasChanged);
    default:
      return !isAccused && attestation === undefined && !hasChanged;
  }
}

function saysProcessingError(
  entity: Entity & { status?: { items?: StatusItem[] } },
) {
  return entity.status?.items?.some(
    ({ type, level }) =>
      type === 'backstage.io/catalog-processing' && level === 'error',
  );
}
