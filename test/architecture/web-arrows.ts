import { importsOf, type Source } from './source.js';

/** Which folders of web/src/ a folder may import: downwards only. */
const WEB_ARROWS: Readonly<Record<string, readonly string[]>> = {
  app: ['features', 'ui', 'api', 'language'],
  features: ['ui', 'api', 'language'],
  ui: ['api', 'language'],
  api: ['language'],
  language: [],
};

/** Imports of the web application against the arrows, a sentence each. A feature never imports a feature. */
export function forbiddenWebImports(source: Source): string[] {
  return importsOf(source).flatMap(({ from, to, isPackage }) => (isPackage ? [] : faultOf(from.split('/'), to.split('/'))));
}

function faultOf(from: readonly string[], to: readonly string[]): string[] {
  const [area, feature] = from;
  const [target, targetFeature] = to;
  const edge = `web/src/${from.join('/')} imports web/src/${to.join('/')}`;
  // What lies directly in web/src/ starts the application.
  if (from.length === 1) return target === 'app' || target === 'ui' ? [] : [`${edge}; the start imports the application and its styles`];
  if (target === '..') return [`${edge}; nothing of the server`];
  if (area === 'features' && target === 'features') return feature === targetFeature ? [] : [`${edge}; a feature never imports a feature`];
  const allowed = WEB_ARROWS[area!];
  if (!allowed) return [`${edge}; ${area} has no place among the arrows`];
  return target === area || allowed.includes(target!) ? [] : [`${edge}; ${area} may import ${allowed.join(', ') || 'nothing'}`];
}
