import { useEffect, useState } from 'react';

/** The value once it has stayed the same for a while; the one before until then. */
export function useResting<T>(value: T, milliseconds: number): T | undefined {
  const [resting, setResting] = useState<T>();
  useEffect(() => {
    const timer = setTimeout(() => setResting(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return resting;
}
