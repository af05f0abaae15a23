import { DeclaredApi } from '../declared/apis';
import { DeclaredComponent } from '../declared/components';
import { DeclaredThing } from '../declared/DeclaredTeam';
import { DeclaredResource } from '../declared/resources';
import { teams } from '../declared/teams';
import { createRandom, Random } from '../random';
import { isBornLately } from './birthday';
import { Role, roleNames, roles } from './roles';

/** Software that is generated rather than declared one by one. */
export type GeneratedSoftware = {
  components: DeclaredComponent[];
  apis: DeclaredApi[];
  resources: DeclaredResource[];
};

/** A thing, its system, and the parts of it that there are to be. */
type Plan = {
  system: string;
  thing: DeclaredThing;
  roles: Role[];
  random: Random;
};

const MADE_FROM_TEMPLATE = 0.45;

/**
 * Generates `count` entities around the things of all teams: each thing has a
 * service first, then what it needs and what is built on it.
 */
export function generateSoftware(options: {
  seed: number;
  count: number;
}): GeneratedSoftware {
  const plans = planParts(options);
  const apiNames = plans
    .filter(plan => plan.roles.includes('api'))
    .map(({ thing: [name] }) => `${name}-api`);

  const software: GeneratedSoftware = {
    components: [],
    apis: [],
    resources: [],
  };
  for (const plan of plans) {
    for (const role of plan.roles) {
      addPart(software, { plan, role, apiNames });
    }
  }
  return software;
}

function planParts({ seed, count }: { seed: number; count: number }): Plan[] {
  const random = createRandom(seed);
  const plans = teams
    .flatMap(team => team.systems)
    .flatMap(({ name: system, things }) =>
      things.map((thing): Plan => {
        const own = createRandom(Math.floor(random.next() * 2 ** 32));
        return { system, thing, roles: shuffled(own), random: own };
      }),
    );
  return plans.map((plan, index) => {
    const rounds = Math.floor(count / plans.length);
    const extra = index < count % plans.length ? 1 : 0;
    return { ...plan, roles: plan.roles.slice(0, rounds + extra) };
  });
}

/** The service first, and nothing before what it speaks of. */
function shuffled(random: Random): Role[] {
  const [first, ...others] = roleNames;
  return [
    first,
    ...others
      .map(role => ({ role, at: random.next() / roles[role].weight }))
      .sort((a, b) => a.at - b.at)
      .map(({ role }) => role),
  ];
}

function addPart(
  software: GeneratedSoftware,
  part: { plan: Plan; role: Role; apiNames: readonly string[] },
): void {
  const { plan, role, apiNames } = part;
  const { system, thing, random } = plan;
  const [thingName, plural] = thing;
  const { kind, type, suffix, describe, tags } = roles[role];
  const name = `${thingName}-${suffix}`;
  const about = {
    name,
    title: titleOf(name),
    description: describe(plural),
    system,
  };
  if (kind === 'resource') {
    software.resources.push({ ...about, type });
    return;
  }
  const lifecycle = drawLifecycle(random);
  if (kind === 'api') {
    software.apis.push({ ...about, type, lifecycle });
    return;
  }
  const isFromTemplate =
    isBornLately(`component:default/${name}`) &&
    random.next() < MADE_FROM_TEMPLATE;
  const consumed = random.pick(apiNames);
  software.components.push({
    ...about,
    type,
    lifecycle,
    tags,
    ...(isFromTemplate && { madeFrom: templateFor(type) }),
    ...(role === 'service' && connectionsOf(plan)),
    ...(role !== 'service' && { consumes: [consumed] }),
  });
}

/** A service offers the APIs of its thing and runs on its resources. */
function connectionsOf({ thing: [name], roles: planned }: Plan) {
  const provides = planned
    .filter(role => roles[role].kind === 'api')
    .map(role => `${name}-${roles[role].suffix}`);
  const dependsOn = planned
    .filter(role => roles[role].kind === 'resource')
    .map(role => `resource:default/${name}-${roles[role].suffix}`);
  return {
    ...(provides.length > 0 && { provides }),
    ...(dependsOn.length > 0 && { dependsOn }),
  };
}

function drawLifecycle(random: Random): DeclaredComponent['lifecycle'] {
  const at = random.next();
  if (at < 0.82) {
    return 'production';
  }
  return at < 0.94 ? 'experimental' : 'deprecated';
}

function templateFor(type: DeclaredComponent['type']): string {
  switch (type) {
    case 'website':
      return 'new-website';
    case 'library':
      return 'new-library';
    default:
      return 'new-service';
  }
}

function titleOf(name: string): string {
  return name
    .split('-')
    .map(word =>
      ['api', 'edi', 'db'].includes(word)
        ? word.toLocaleUpperCase('en-US')
        : `${word.charAt(0).toLocaleUpperCase('en-US')}${word.slice(1)}`,
    )
    .join(' ')
    .replace(/ DB$/, ' Database');
}
