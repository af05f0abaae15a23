import { descriptorDiff, DiffLine, pasteText } from './descriptorDiff';

const marks = { kept: ' ', removed: '-', added: '+' };
const drawn = (lines: DiffLine[]) =>
  lines.map(line => `${marks[line.sign]}${line.text}${line.open ? '?' : ''}`);

describe('descriptorDiff', () => {
  it('shows the value that changes under the keys above it', () => {
    const lines = descriptorDiff({
      path: 'spec.owner',
      current: 'group:default/ghosts',
      proposed: 'payments',
    });

    expect(drawn(lines)).toEqual([
      ' spec:',
      '-  owner: group:default/ghosts',
      '+  owner: payments',
    ]);
  });

  it('takes whole lines as well as bare values', () => {
    const lines = descriptorDiff({
      path: 'spec.owner',
      current: 'owner: ghosts',
      proposed: 'owner: payments\n',
    });

    expect(drawn(lines)).toEqual([
      ' spec:',
      '-  owner: ghosts',
      '+  owner: payments',
    ]);
  });

  it('leaves the new value open where nobody can propose one', () => {
    expect(drawn(descriptorDiff({ path: 'spec.owner' }))).toEqual([
      ' spec:',
      '+  owner: ?',
    ]);
    expect(
      drawn(descriptorDiff({ path: 'spec.owner', current: 'ghosts' })),
    ).toEqual([' spec:', '-  owner: ghosts', '+  owner: ?']);
  });

  it('only adds where nothing stands', () => {
    const lines = descriptorDiff({ path: 'spec.owner', proposed: 'payments' });

    expect(drawn(lines)).toEqual([' spec:', '+  owner: payments']);
  });

  it('keeps the lines both sides share', () => {
    const lines = descriptorDiff({
      path: 'spec.owner',
      current: 'spec:\n  type: service\n  owner: a\n  system: shop',
      proposed: 'spec:\n  type: service\n  owner: b\n  system: shop\n',
    });

    expect(drawn(lines)).toEqual([
      ' spec:',
      '   type: service',
      '-  owner: a',
      '+  owner: b',
      '   system: shop',
    ]);
  });

  it('counts a repeated line once', () => {
    const lines = descriptorDiff({
      path: 'list',
      current: 'list:\n  - a',
      proposed: 'list:\n  - a\n  - a',
    });

    expect(drawn(lines)).toEqual([' list:', '   - a', '+  - a']);
  });

  it('adds no keys to a path it cannot take apart', () => {
    const lines = descriptorDiff({
      path: 'metadata.annotations["backstage.io/orphan"]',
      current: "backstage.io/orphan: 'true'",
    });

    expect(drawn(lines)).toEqual(["-backstage.io/orphan: 'true'"]);
  });

  it('draws nothing where neither place nor value is known', () => {
    expect(descriptorDiff({ path: 'a["b"]' })).toEqual([]);
  });
});

describe('pasteText', () => {
  it('is the new lines alone, indented for their place', () => {
    const lines = descriptorDiff({
      path: 'spec.owner',
      current: 'a',
      proposed: 'b',
    });

    expect(pasteText(lines)).toBe('  owner: b\n');
  });

  it('is empty where the new value is left open', () => {
    const lines = descriptorDiff({ path: 'spec.owner', current: 'a' });

    expect(pasteText(lines)).toBe('');
  });
});
