import { useEffect, useState } from 'react';

/** A value once it has stayed the same for a while; what is there at first at once. */
export function useRested<T>(value: T, delay: number): T {
  const [rested, setRested] = useState(value);
  const first = rested === undefined;
  useEffect(() => {
    if (first) return setRested(value);
    const timer = setTimeout(() => setRested(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay, first]);
  return rested;
}
