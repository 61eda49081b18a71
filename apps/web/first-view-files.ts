/** Which files the script of the first view comes in. */

import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

/** What the bundler knows of the modules. */
interface Modules {
  getModuleInfo(id: string): Pick<Rolldown.ModuleInfo, 'importedIds'> | null;
}

/**
 * Two files: what opens the talks, and the page with the view that it shows first. Left alone, whatever two views share
 * becomes a file of its own; the first view then waits for some thirty, of which a browser asks a server for six at a time.
 * @param root folder of the pages
 */
export function firstViewFiles(root: string): Rolldown.CodeSplittingGroup[] {
  const source = (path: string) => normalizePath(join(root, 'src', path));
  const starts = once((modules) => reached([source('main.ts')], modules, (id) => isOfStart(id, source(''))));
  // What of a package of ours is used comes along by itself; its index names all of it.
  const packages = normalizePath(join(root, '../../packages/'));
  const shows = once((modules) =>
    reached([source('page.tsx'), source('views/agenda/agenda-view.tsx')], modules, (id) => !id.startsWith(packages)),
  );
  return [
    { name: (id, modules) => (starts(modules).has(id) ? 'start' : null), priority: 2 },
    { name: (id, modules) => (shows(modules).has(id) ? 'page' : null), priority: 1 },
  ];
}

/** The sources of the pages and what speaks to their worker. */
function isOfStart(id: string, sources: string): boolean {
  return id.startsWith(sources) || id.includes('/node_modules/comlink/');
}

/** Modules that count among those that some roots import at once, one through the other. */
function reached(roots: readonly string[], modules: Modules, counts: (id: string) => boolean): Set<string> {
  const found = new Set<string>();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || !counts(id)) continue;
    found.add(id);
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

function once(find: (modules: Modules) => Set<string>): (modules: Modules) => Set<string> {
  let found: Set<string> | undefined;
  return (modules) => {
    found ??= find(modules);
    return found;
  };
}
