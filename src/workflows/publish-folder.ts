import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readDefinitionFiles } from './definition-files.js';
import type { Publication, PublishWorkflow } from './publish-workflow.js';

/** Publishes every definition of a folder, the versions of a workflow in their order. What has been published is left as it is. */
export async function publishFolder(folder: string, publications: PublishWorkflow, publishedBy: string | null): Promise<readonly Publication[]> {
  const files = await readDefinitionFiles(folder);
  const names = files.map(({ file }) => basename(file)).sort(byKeyThenVersion);
  const published: Publication[] = [];
  for (const fileName of names) {
    const text = await readFile(join(folder, fileName), 'utf8');
    published.push(await publications.publish({ text, fileName }, publishedBy));
  }
  return published;
}

function byKeyThenVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
