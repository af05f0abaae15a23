/**
 * `make`, which is called once for each object, and remembers what it made of
 * it for as long as somebody else holds the object.
 */
export function oncePer<Key extends object, Made>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const known = new WeakMap<Key, { made: Made }>();
  return key => {
    const entry = known.get(key) ?? { made: make(key) };
    known.set(key, entry);
    return entry.made;
  };
}
