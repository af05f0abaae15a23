import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  FreshnessRule,
  freshnessRules,
  OwnerDirectory,
} from 'backstage-plugin-adoption-health-common';
import { DescriptorFile } from './DescriptorFile';
import { ownerEvidence } from './ownerEvidence';
import { LocatedEntity, parseDescriptors } from './parseDescriptors';
import { Problem } from './Problem';
import { fieldsRequiredOf, RequiredField } from './requiredFields';

/** What a linter may know besides the files. */
export interface LintOptions {
  /**
   * Full refs of all users and groups there are. Without them it is unknown
   * whether an owner exists, unless the linted files declare it.
   */
  owners?: readonly string[];
  /** What entities must fill in, besides what the catalog demands. */
  requiredFields?: readonly RequiredField[];
  /** The freshness rules of the suite, if not given. */
  rules?: readonly FreshnessRule[];
}

/**
 * Checks descriptor files together, so that one can declare the owners of
 * another. Pure: no file is read, no catalog asked. Problems come in the order
 * of the files and their lines. Source: metrics.md 3.
 */
export function lintFiles(
  files: readonly DescriptorFile[],
  options: LintOptions = {},
): Problem[] {
  const parsed = files.map(file => parseDescriptors(file));
  const directory = directoryOf(
    parsed.flatMap(one => one.entities),
    options.owners ?? [],
  );
  const known = { directory, complete: options.owners !== undefined };
  const { rules = freshnessRules, requiredFields = [] } = options;
  return parsed.flatMap(({ entities, problems }) =>
    [
      ...problems,
      ...entities.flatMap(located =>
        check(located, { rules, known, requiredFields }),
      ),
    ].sort((a, b) => a.line - b.line),
  );
}

/** Checks the text of one descriptor file; see {@link lintFiles}. */
export function lintText(
  text: string,
  options: LintOptions & { path?: string } = {},
): Problem[] {
  const { path = 'catalog-info.yaml' } = options;
  return lintFiles([{ path, text, origin: 'named' }], options);
}

function directoryOf(
  entities: readonly LocatedEntity[],
  owners: readonly string[],
): OwnerDirectory {
  const directory = new OwnerDirectory();
  owners.forEach(ref => directory.addPresent(ref));
  for (const { entity } of entities) {
    if (['user', 'group'].includes(entity.kind.toLowerCase())) {
      directory.addPresent(stringifyEntityRef(entity));
    }
  }
  return directory;
}

function check(
  located: LocatedEntity,
  context: {
    rules: readonly FreshnessRule[];
    known: { directory: OwnerDirectory; complete: boolean };
    requiredFields: readonly RequiredField[];
  },
): Problem[] {
  const { file, entity, lineOf } = located;
  const evidence = {
    owners: ownerEvidence(entity, context.known),
    requiredFields: fieldsRequiredOf(entity, context.requiredFields),
  };
  return context.rules.flatMap(rule => {
    const raised = rule.check(entity, evidence);
    if (!raised) {
      return [];
    }
    return [
      {
        file,
        line: lineOf(raised.fix.change?.path ?? ''),
        rule: rule.id,
        severity: rule.defaultSeverity,
        message: `${stringifyEntityRef(entity)}: ${raised.evidence}`,
        fix: raised.fix,
        docsUrl: rule.docsUrl,
      },
    ];
  });
}
