import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_SOURCE_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  dayNumber,
  dayOf,
  importReceiptSchema,
  SourceEvidence,
} from 'backstage-plugin-adoption-health-common';
import { demoHistory } from './demoHistory';
import { api, component, descriptor } from './descriptors';
import { FakeHost } from './FakeHost';
import { hostileNearMisses, LOOKED_AT } from './hostileNearMisses';
import { HostileProcessor } from './HostileProcessor';
import { hostilePast, hostileWorld } from './hostileWorld';
import { reallyWrong } from './reallyWrong';
import { PEOPLE, Portal, startPortal } from './startPortal';

/** Broken and left behind while the catalog is being watched. */
export const BROKEN = 'api:default/rw-broken-definition';
export const LEFT_BEHIND = 'component:default/rw-left-behind';

const strange = [...hostileNearMisses, ...reallyWrong];

/**
 * A portal with the demo company, its past, and everything hostile; watched
 * from two days before {@link LOOKED_AT} on, and swept on that day.
 */
export async function startHostilePortal(): Promise<Portal> {
  const portal = await startPortal({
    now: '2026-11-20T09:00:00Z',
    locations: [path.join(resolvePackagePath('demo-data'), 'catalog/*.yaml')],
    adoptionHealth: {
      freshness: {
        limits: [{ type: 'short-lived', days: 2 }],
        requiredFields: [
          { fields: ['metadata.description'] },
          {
            type: 'dotted',
            fields: ['metadata.annotations.hm.example.org/on-call.v2'],
          },
          { type: 'counted', fields: ['spec.replicas', 'spec.isPublic'] },
        ],
        trustedProviders: ['cloud-inventory:'],
      },
    },
    processors: [new HostileProcessor()],
    sourceEvidence: [
      new FakeHost('git.example', saidBySources()),
      new FakeHost('down.example', new Error('The host does not answer')),
    ],
  });
  await tellThePast(portal);
  const shelves = await writeShelves();
  await portal.source.provide(everything({ shelf: shelves.before }));
  await portal.settled();
  await portal.scheduler.run(PEOPLE);
  await portal.sweep();
  await speak(portal);

  await portal.source.provide(
    everything({ shelf: shelves.after, isBroken: true }),
  );
  await portal.settled();
  // As it would be within hours: the catalog looks again at each entity.
  await portal
    .catalogDatabase('refresh_state')
    .where('entity_ref', LEFT_BEHIND)
    .update('next_update_at', portal.catalogDatabase.fn.now());
  await portal.settled();
  await portal.sweep();
  await portal.sweep();
  portal.calendar.turnTo(`${LOOKED_AT}T09:00:00Z`);
  await portal.sweep();
  await rm(shelves.folder, { recursive: true });
  return portal;
}

async function tellThePast(portal: Portal): Promise<void> {
  const changes = strange.flatMap(({ entity, changedDaysAgo }) => {
    if (changedDaysAgo === undefined) return [];
    const ref = stringifyEntityRef(entity);
    const changedAt = dayOf(dayNumber(LOOKED_AT) - changedDaysAgo);
    return {
      type: 'entity',
      id: `hostile/${ref}`,
      day: '2026-11-19',
      ...{ ref, contentHash: 'of another make', changedAt },
      firstSeen: changedAt,
    };
  });
  const lines = [...hostilePast, ...changes].map(line => JSON.stringify(line));
  const receipt = await portal.ask('/adoption-health/admin/import', {
    post: `${demoHistory('2026-11-19')}${lines.join('\n')}\n`,
  });
  if (importReceiptSchema.parse(receipt.body).rejected > 0) {
    throw new Error(`The past was refused: ${JSON.stringify(receipt)}`);
  }
}

/** An owner says "still accurate"; readers say that something is wrong. */
async function speak(portal: Portal): Promise<void> {
  const said = async (as: string, word: string) => {
    const route = `/adoption-health/freshness/entities/${word}`;
    const answer = await portal.ask(route, {
      as: `user:default/${as}`,
      post: { reason: 'outdated' },
    });
    if (answer.status !== 200) {
      throw new Error(`${word}: ${JSON.stringify(answer)}`);
    }
  };
  await said('hm-ines', 'resource/default/hm-attested/attestation');
  await said('eve', 'component/default/hm-reported-once/report');
  await said('eve', 'component/default/rw-reported-twice/report');
  await said('dora', 'component/default/rw-reported-twice/report');
}

function everything(state: { shelf: string; isBroken?: boolean }): Entity[] {
  return [
    ...hostileWorld,
    ...strange.map(({ entity }) => entity),
    api('rw-broken-definition', {
      // Nobody can read it from there.
      ...(state.isBroken && {
        spec: { definition: { $text: 'https://git.example/gone.yaml' } },
      }),
    }),
    descriptor('Location', 'rw-shelf', {
      spec: { type: 'file', target: state.shelf },
    }),
  ];
}

/** Two files: one holds an entity that is not in the other. */
async function writeShelves() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'testbed-catalog-'));
  const before = path.join(folder, 'before.yaml');
  const after = path.join(folder, 'after.yaml');
  await writeFile(before, JSON.stringify(component('rw-left-behind')));
  await writeFile(after, JSON.stringify(component('hm-put-instead')));
  return { folder, before, after };
}

function saidBySources(): ReadonlyMap<string, SourceEvidence> {
  return new Map(
    strange.flatMap(({ entity, source }) => {
      const place = entity.metadata.annotations?.[ANNOTATION_SOURCE_LOCATION];
      return source && place
        ? [[place.replace('url:', ''), source] as const]
        : [];
    }),
  );
}
