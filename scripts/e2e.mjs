import { buildApp, isBuildStale } from './lib/appBuild.mjs';
import { runBrowserTests } from './lib/browserTests.mjs';
import { Checks } from './lib/checks.mjs';
import { provideChromium } from './lib/chromium.mjs';
import { readCommandLine } from './lib/commandLine.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import {
  e2eProjects,
  findE2eServers,
  startE2eServers,
} from './lib/e2eServers.mjs';
import { ExplainedError } from './lib/explainedError.mjs';
import { Progress } from './lib/progress.mjs';
import { runUnderToolchain } from './lib/toolchain.mjs';

const projectNames = /** @type {Array<keyof typeof e2eProjects>} */ (
  Object.keys(e2eProjects)
);

const { values: options, positionals: specs } = readCommandLine({
  command: 'node scripts/e2e.mjs',
  positionals: true,
  options: {
    project: { type: 'string' },
    grep: { type: 'string' },
    serve: { type: 'boolean' },
  },
  help: `
node scripts/e2e.mjs [SPEC ...] [OPTIONS]

Runs browser tests against the built apps and a Postgres of their own. Builds
an app when its sources are newer than its build.

  --project NAME  only this frontend system: ${projectNames.join(' or ')}
  --grep TEXT     only tests whose title matches
  --serve         start the servers and keep them until Ctrl-C, without tests
  --help          this text

E2E_KEEP=1        reuse the servers that another terminal keeps with --serve;
                  neither the build nor the data are renewed
`,
});

await runUnderToolchain(import.meta.url, { main });

async function main() {
  const progress = new Progress();
  const projects = chosenProjects();
  await progress.step('Dependencies', installDependencies);
  const kept = process.env.E2E_KEEP ? await findE2eServers() : undefined;
  if (!kept) {
    const chromium = await progress.step('Chromium', provideChromium);
    for (const project of projects) {
      const { app } = e2eProjects[project];
      if (await isBuildStale(app)) {
        await progress.step(`Build of packages/${app}`, () => buildApp(app));
      }
    }
    const { portals } = await progress.step('Servers', () =>
      startE2eServers(projects, chromium),
    );
    for (const [project, { url }] of Object.entries(portals)) {
      console.log(`  ${project}: ${url}`);
    }
  }
  if (options.serve) {
    console.log('\nServers ready. Ctrl-C stops them.');
    return new Promise(() => setInterval(() => {}, 2 ** 30));
  }

  const checks = new Checks();
  await checks.run('Browser tests', () =>
    runBrowserTests(playwrightArgs(), { onLine: line => console.log(line) }),
  );
  return checks.close();
}

function chosenProjects() {
  if (!options.project) return projectNames;
  const chosen = projectNames.filter(name => name === options.project);
  if (chosen.length > 0) return chosen;
  throw new ExplainedError(
    `There is no project ${options.project}: choose ${projectNames.join(' or ')}.`,
  );
}

function playwrightArgs() {
  return [
    ...specs,
    ...(options.project ? ['--project', options.project] : []),
    ...(options.grep ? ['--grep', options.grep] : []),
  ];
}
