/** Addresses from outside: which may be fetched, and how they are shown. */

import { isIP } from 'node:net';
import { HttpFailure } from './http-failure.js';

/**
 * An address that may be fetched.
 * @param from address of the page or feed that names it: relative ones are taken from there
 * @throws {HttpFailure} when it is none, or is neither http nor https, or holds a name and password
 */
export function webAddress(address: string, from?: URL): URL {
  let url: URL;
  try {
    url = new URL(address.trim(), from);
  } catch {
    throw new HttpFailure('address', `${quoted(address)} is not an address`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new HttpFailure('address', `${quoted(address)} is not fetched: only http and https are`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new HttpFailure('address', `an address at ${url.host} is not fetched: it holds a name or a password`);
  }
  return url;
}

/** True for addresses of this machine and of local networks, which a stranger's feed has no business to point at. */
export function isLocal(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(host) === 4) return isLocalV4(host);
  if (isIP(host) === 6) {
    const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
    if (mapped) {
      const [high, low] = [Number.parseInt(mapped[1] ?? '', 16), Number.parseInt(mapped[2] ?? '', 16)];
      return isLocalV4([high >> 8, high & 255, low >> 8, low & 255].join('.'));
    }
    return host === '::' || host === '::1' || /^f[cd]/.test(host) || /^fe[89ab]/.test(host);
  }
  return !host.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa)\.?$/.test(host);
}

function isLocalV4(host: string): boolean {
  const [a = 0, b = 0] = host.split('.').map(Number);
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168)
  );
}

/** The address without its query, which may hold a key. */
export function shown(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function quoted(address: string): string {
  const line = address
    .slice(0, 400)
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  return `“${line.length > 80 ? `${line.slice(0, 80)}…` : line}”`;
}
