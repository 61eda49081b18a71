import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashBar, pathBar } from './address-bar.js';

/** The parts of a browser’s address that a bar uses, as the URL standard has them. */
function host(href: string) {
  let url = new URL(href);
  const go = (_: unknown, __: string, to?: string | URL | null) => {
    url = new URL(String(to), url);
  };
  return {
    location: {
      get pathname() {
        return url.pathname;
      },
      get search() {
        return url.search;
      },
      get hash() {
        return url.hash;
      },
    } as Location,
    history: { replaceState: go, pushState: go } as unknown as History,
    addEventListener: () => undefined,
  };
}

test.each([
  ['path', () => pathBar(host('http://127.0.0.1:4600/'))],
  ['hash', () => hashBar(host('file:///home/a/talks.html'))],
] as const)('%s: what is written is read again', (_, bar) => {
  const path = fc.constantFrom('', 'agenda', 'brief');
  const query = fc.constantFrom('', '?p=a:b,c:d&off=%ED%95%9C', '?lang=ko', '?reading=a%3Fb%23c');
  fc.assert(
    fc.property(path, query, (path, query) => {
      const one = bar();
      expect(one.read()).toEqual({ path: '', query: '' });
      one.push({ path, query });
      expect(one.read()).toEqual({ path, query });
    }),
  );
});
