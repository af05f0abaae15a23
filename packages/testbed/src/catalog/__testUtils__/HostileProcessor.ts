import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_OWNED_BY,
} from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';

/** What processors of a portal may do to an entity beyond its descriptor. */
export class HostileProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'hostile';
  }

  async postProcessEntity(
    entity: Entity,
    _location: unknown,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const { annotations = {} } = entity.metadata;
    const owner = annotations['hostile/also-owned-by'];
    if (owner) {
      emit(
        processingResult.relation({
          source: getCompoundEntityRef(entity),
          target: parseEntityRef(owner),
          type: RELATION_OWNED_BY,
        }),
      );
    }
    const [type, level] = annotations['hostile/status']?.split(' ') ?? [];
    const item = { type, level, message: 'So it seems.' };
    return type ? Object.assign(entity, { status: { items: [item] } }) : entity;
  }
}
