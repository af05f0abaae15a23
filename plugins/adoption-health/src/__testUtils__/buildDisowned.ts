import {
  Disowned,
  DisownedList,
} from 'backstage-plugin-adoption-health-common';

/** An entity whose owner said "not mine", with a group that could take it. */
export function buildDisowned(overrides: Partial<Disowned> = {}): Disowned {
  return {
    ref: 'component:default/sms-gateway',
    owner: 'group:default/messaging',
    on: '2026-11-12',
    suggestedOwner: {
      ref: 'group:default/data-platform',
      evidence: ['It owns the system “streaming” that this is part of.'],
    },
    ...overrides,
  };
}

/** A {@link DisownedList}, newest first. */
export function buildDisownedList(
  items: Disowned[] = [buildDisowned()],
): DisownedList {
  return { items };
}
