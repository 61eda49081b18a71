/**
 * Tells zod not to try compiling its checks: the server's content security policy forbids it, and the attempt alone is
 * reported as a violation. It must be imported before anything that imports zod.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
