import { Document, LineCounter, parseAllDocuments } from 'yaml';
import { Entity } from '@backstage/catalog-model';
import { readEntity } from './readEntity';
import {
  DescriptorFile,
  mentionsEntity,
  shouldHoldEntities,
} from './DescriptorFile';
import { lineOf } from './lineOf';
import { Problem } from './Problem';

/** Catalogs do not take more either, and parsing it would take minutes. */
const MAX_CHARACTERS = 10 * 1024 * 1024;

/** An entity and where its parts stand. */
export interface LocatedEntity {
  file: string;
  entity: Entity;
  /** The line of a field such as `spec.owner`, or of what should hold it. */
  lineOf: (field: string) => number;
}

/** What was found in a file. */
export interface ParsedDescriptors {
  entities: LocatedEntity[];
  problems: Problem[];
}

/**
 * Reads the entities of a file, with the YAML parser and the options that the
 * catalog itself uses. Broken documents become problems, and do not keep their
 * neighbours from being read.
 */
export function parseDescriptors(file: DescriptorFile): ParsedDescriptors {
  if (!shouldHoldEntities(file) && !mentionsEntity(file)) {
    return { entities: [], problems: [] };
  }
  if (file.text.length > MAX_CHARACTERS) {
    const message = 'This file is larger than 10 MiB and was not checked.';
    return { entities: [], problems: [fileError(file, { message })] };
  }
  const parsed = documentsOf(file).map(document => parseOne(file, document));
  const entities = parsed.flatMap(one => one.entities);
  const problems = parsed.flatMap(one => one.problems);
  if (parsed.length === 0 && shouldHoldEntities(file)) {
    problems.push({
      ...fileError(file, { message: 'This file holds no catalog entity.' }),
      rule: 'no-entity',
      severity: 'notice',
    });
  }
  return { entities, problems };
}

type ParsedDocument =
  | { kind: 'value'; value: unknown; lineOf: (field: string) => number }
  | { kind: 'broken'; line: number; message: string };

function documentsOf(file: DescriptorFile): ParsedDocument[] {
  const lineCounter = new LineCounter();
  try {
    return parseAllDocuments(file.text, {
      lineCounter,
      prettyErrors: false,
      logLevel: 'error',
    })
      .map(document => valueOf(document, lineCounter))
      .filter(one => one.kind === 'broken' || one.value !== null);
  } catch (error) {
    return [{ kind: 'broken', line: 1, message: sentence(error) }];
  }
}

function valueOf(document: Document, lines: LineCounter): ParsedDocument {
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    return { kind: 'broken', line: Math.max(1, line), message: error.message };
  }
  const locate = (field: string) => lineOf(field, { document, lines });
  try {
    const value: unknown = document.toJS();
    // Refuses what refers to itself, which no catalog could store.
    JSON.stringify(value);
    return { kind: 'value', value, lineOf: locate };
  } catch (thrown) {
    return { kind: 'broken', line: locate(''), message: sentence(thrown) };
  }
}

function parseOne(
  file: DescriptorFile,
  document: ParsedDocument,
): ParsedDescriptors {
  if (document.kind === 'broken') {
    return { entities: [], problems: [syntaxError(file, document)] };
  }
  const reading = readEntity(document.value, {
    expected: shouldHoldEntities(file),
  });
  switch (reading.kind) {
    case 'entity': {
      const { entity } = reading;
      const located = { file: file.path, entity, lineOf: document.lineOf };
      return { entities: [located], problems: [] };
    }
    case 'invalid': {
      const { message, severity, field } = reading;
      const line = document.lineOf(field);
      const problem = { file: file.path, line, message, severity };
      return {
        entities: [],
        problems: [{ ...problem, rule: 'invalid-entity' }],
      };
    }
    default:
      return { entities: [], problems: [] };
  }
}

function syntaxError(
  file: DescriptorFile,
  broken: { line: number; message: string },
): Problem {
  const problem = fileError(file, {
    line: broken.line,
    message: `This is not valid YAML: ${withStop(broken.message)}`,
  });
  // Statements of a template language, as in the skeleton of a template, are
  // no YAML before they are rendered. Whoever names the file wants it checked.
  const isSkeleton = file.origin === 'found' && file.text.includes('{%');
  return isSkeleton
    ? {
        ...problem,
        severity: 'notice',
        message: `${problem.message} It looks like the skeleton of a template, and was not checked.`,
      }
    : problem;
}

function fileError(
  file: DescriptorFile,
  details: { line?: number; message: string },
): Problem {
  return {
    file: file.path,
    line: 1,
    rule: 'unreadable',
    severity: 'error',
    ...details,
  };
}

function sentence(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function withStop(message: string): string {
  const [first] = message.split('\n');
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
