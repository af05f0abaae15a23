import { component } from '../__testUtils__/entities';
import { requiredFields } from './requiredFields';

const entries = [
  { fields: ['metadata.description'] },
  { kind: 'component', type: 'Service', fields: ['spec.system'] },
  { lifecycle: 'production', fields: ['spec.system', 'metadata.links'] },
];
const fieldsOf = (spec?: Record<string, string>, kind?: string) =>
  requiredFields(component('pay', { kind, spec }), entries);

describe('requiredFields', () => {
  it('are those of all entries that match, each once', () => {
    expect(fieldsOf({ type: 'service', lifecycle: 'production' })).toEqual([
      'metadata.description',
      'spec.system',
      'metadata.links',
    ]);
  });

  it('wants every field of an entry to match', () => {
    expect(fieldsOf({ type: 'service' }, 'API')).toEqual([
      'metadata.description',
    ]);
    expect(fieldsOf()).toEqual(['metadata.description']);
  });
});
