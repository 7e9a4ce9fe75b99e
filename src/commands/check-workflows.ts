import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkDefinition } from '../core/workflow/check.js';
import { definitionFileNames, readDefinitionFile, readDepartments, workflowsFolder } from '../workflows/definition-files.js';
import { planTable, problemLine } from './workflow-report.js';

export interface CheckOutcome {
  /** 0: all is well; 1: there are problems; 2: a file cannot be read. */
  readonly exitCode: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** `npm run workflows:check [file…]`: every problem of the named definitions, or of all that are published; else what they add up to. */
export async function checkWorkflows(named: readonly string[], directory = workflowsFolder()): Promise<CheckOutcome> {
  const register = await readDepartments(directory);
  if (!register.ok) return { exitCode: 1, lines: register.problems.map((problem) => problemLine(`${shown(directory)}/departments.yaml`, problem)) };
  const departments = new Set(register.departments.map(({ key }) => key));
  const files = named.length > 0 ? named : (await definitionFileNames(directory)).map(shown);
  const outcomes = await Promise.all(files.map((file) => checkFile(file, departments)));
  const exitCode = outcomes.reduce<CheckOutcome['exitCode']>((worst, outcome) => (outcome.exitCode > worst ? outcome.exitCode : worst), 0);
  return { exitCode, lines: outcomes.flatMap(({ lines }) => lines) };
}

async function checkFile(file: string, departments: ReadonlySet<string>): Promise<CheckOutcome> {
  try {
    const read = await readDefinitionFile(file);
    const problems = read.ok ? checkDefinition(read.definition, { departments, lineOf: read.lineOf }) : read.problems;
    if (problems.length > 0) return { exitCode: 1, lines: problems.map((problem) => problemLine(file, problem)) };
    return { exitCode: 0, lines: read.ok ? [planTable(read.definition)] : [] };
  } catch (error) {
    return { exitCode: 2, lines: [unreadable(file, error as NodeJS.ErrnoException)] };
  }
}

function unreadable(file: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `There is no file ${file}.`;
  if (error.code === 'EISDIR') return `${file} is a directory, not a workflow definition.`;
  if (error.code === undefined) throw error;
  return `The file ${file} cannot be read (${error.code}).`;
}

function shown(file: string): string {
  return relative(process.cwd(), file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { exitCode, lines } = await checkWorkflows(process.argv.slice(2));
  for (const line of lines) console.log(line);
  process.exitCode = exitCode;
}
