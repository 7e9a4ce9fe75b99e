import Module from 'node:module';

type Resolve = (request: string, ...rest: unknown[]) => string;

/**
 * Jest turns the files of a global set-up into CommonJS as they are required, but asks Node where they are;
 * and Node takes the `.js` that NodeNext wants in an import at its word. Imported for its effect, before any of them.
 */
const registry = Module as unknown as { _resolveFilename: Resolve };
const resolve = registry._resolveFilename;
registry._resolveFilename = (request, ...rest) => {
  if (!/^\.{1,2}\/.*\.js$/.test(request)) return resolve(request, ...rest);
  try {
    return resolve(request.replace(/\.js$/, '.ts'), ...rest);
  } catch {
    return resolve(request, ...rest);
  }
};
