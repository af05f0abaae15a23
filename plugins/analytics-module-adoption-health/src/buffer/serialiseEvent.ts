import { utf8Length } from './utf8Length';

/** An event as the JSON text that will be sent, byte for byte. */
export interface SerialisedEvent {
  json: string;
  bytes: number;
}

/**
 * Serialises at once: the text is also the copy that keeps us independent of
 * the object, which every analytics implementation shares. `undefined` when
 * the event cannot be written as JSON.
 */
export function serialiseEvent(event: object): SerialisedEvent | undefined {
  try {
    const json = JSON.stringify(event);
    return { json, bytes: utf8Length(json) };
  } catch {
    return undefined;
  }
}
