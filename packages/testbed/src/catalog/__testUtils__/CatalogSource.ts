import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

/** Feeds the catalog with whatever a test wants to be in it. */
export class CatalogSource implements EntityProvider {
  #connection?: EntityProviderConnection;

  getProviderName(): string {
    return 'test-source';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** These entities, and no others, come from here from now on. */
  async provide(entities: readonly Entity[]): Promise<void> {
    if (!this.#connection) {
      throw new Error('The catalog has not asked for anything yet');
    }
    await this.#connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity: located(entity),
        locationKey: 'test-source',
      })),
    });
  }
}

/** What the entity says itself stays. */
function located(entity: Entity): Entity {
  const location = 'test-source:everything';
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        ...entity.metadata.annotations,
      },
    },
  };
}
