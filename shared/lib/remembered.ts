/**
 * `derive`, computed once for each value: for what is derived of maps of records, which are never changed but replaced.
 * What it gives is shared by all who ask, so it must not be changed either.
 */
export function remembered<K extends object, T>(derive: (value: K) => T): (value: K) => T {
  const known = new WeakMap<K, { readonly derived: T }>();
  return (value) => {
    const found = known.get(value);
    if (found) return found.derived;
    const derived = derive(value);
    known.set(value, { derived });
    return derived;
  };
}
