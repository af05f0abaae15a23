import {
  EntityEvidence,
  FreshnessRule,
} from 'backstage-plugin-adoption-health-common';

/** Notes what rules are told about entities, by name, and finds nothing. */
export class EvidenceNotes {
  readonly byName = new Map<string, EntityEvidence>();

  readonly rule: FreshnessRule = {
    id: 'notes',
    title: 'Takes notes',
    defaultSeverity: 'notice',
    docsUrl: 'https://docs.example/notes.md',
    check: (entity, evidence) => {
      this.byName.set(entity.metadata.name, evidence);
      return undefined;
    },
  };
}
