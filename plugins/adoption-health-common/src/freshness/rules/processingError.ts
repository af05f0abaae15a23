import { Entity } from '@backstage/catalog-model';
import { z } from 'zod';
import { FreshnessRule } from './FreshnessRule';
import { shortened } from './shortened';

/** What the catalog itself reports; others may report what they like. */
const PROCESSING = 'backstage.io/catalog-processing';
const MESSAGE_LENGTH = 200;
/** More is never read: messages may hold whole documents. */
const READ_LENGTH = 2000;

/** Parts of a message that differ each time although the error is the same. */
const VOLATILE = [
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
  /\b\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)?/g,
  /\b[0-9a-f]{16,}\b/gi,
  /\b\d{10,}\b/g,
  /\b\d+(?:\.\d+)? ?ms\b/g,
];

const statusSchema = z.object({ items: z.array(z.unknown()) });
const processingErrorSchema = z.object({
  type: z.literal(PROCESSING),
  level: z.literal('error'),
  message: z.string(),
});

/** The catalog cannot process the descriptor of an entity. */
export const processingError: FreshnessRule = {
  id: 'processing-error',
  title: 'Processing error',
  defaultSeverity: 'stale',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/processing-error.md',
  check(entity) {
    const messages = errorMessages(entity);
    if (messages.length === 0) {
      return undefined;
    }
    return {
      evidence: evidenceSentence(messages),
      evidenceKey: messages.join('\n'),
      fix: {
        summary:
          'Correct what the message is about. Until then the catalog shows the last version it could process.',
      },
    };
  },
};

/** Each error once, in an order that does not depend on the catalog's. */
function errorMessages(entity: Entity): string[] {
  const messages = statusItems(entity).flatMap(item => {
    const error = processingErrorSchema.safeParse(item);
    return error.success ? [settled(error.data.message)] : [];
  });
  return [...new Set(messages)].sort();
}

function statusItems(entity: Entity): unknown[] {
  // Nearly every entity has none.
  if (!('status' in entity)) {
    return [];
  }
  const status = statusSchema.safeParse(entity.status);
  return status.success ? status.data.items : [];
}

function settled(message: string): string {
  const steady = VOLATILE.reduce(
    (text, pattern) => text.replace(pattern, '…'),
    message.slice(0, READ_LENGTH),
  );
  return shortened(steady, MESSAGE_LENGTH);
}

function evidenceSentence([first, ...others]: string[]): string {
  const said = `The catalog cannot process its descriptor. ${PROCESSING} says: ${first || 'nothing more'}`;
  return others.length > 0 ? `${said} (and ${others.length} more)` : said;
}
