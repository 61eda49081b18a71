/** The address of the page: `/view?query` on a server, `#/view?query` in a file opened from disk. */

export interface Place {
  /** First part of the path; empty at the root. */
  readonly path: string;
  /** With its question mark; empty when there is none. */
  readonly query: string;
}

export interface AddressBar {
  read(): Place;
  /** What a link to a place points to. */
  href(place: Place): string;
  /** Changes the address without an entry of its own in the history. */
  replace(place: Place): void;
  /** Changes the address so that “back” returns to the one before. */
  push(place: Place): void;
  /** Calls back when the reader goes back, forward or edits the address. */
  listen(moved: () => void): void;
}

type Host = Pick<Window, 'location' | 'history' | 'addEventListener'>;

/** Addresses of pages that a server gives for every path. */
export function pathBar(window: Host): AddressBar {
  return barOf(window, '/', () => ({
    path: window.location.pathname.replace(/^\/+|\/+$/g, ''),
    query: window.location.search,
  }));
}

/** Addresses within one file: everything stands after the hash. */
export function hashBar(window: Host): AddressBar {
  return barOf(window, '#/', () => {
    const [path = '', query = ''] = window.location.hash.replace(/^#\/*/, '').split(/\?(.*)/s);
    return { path: path.replace(/\/+$/, ''), query: query === '' ? '' : `?${query}` };
  });
}

function barOf(window: Host, root: string, read: () => Place): AddressBar {
  const href = ({ path, query }: Place) => `${root}${path}${query}`;
  return {
    read,
    href,
    replace: (place) => window.history.replaceState(null, '', href(place)),
    push: (place) => window.history.pushState(null, '', href(place)),
    listen: (moved) => window.addEventListener('popstate', moved),
  };
}
