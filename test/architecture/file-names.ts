import { basename } from 'node:path';

import type { Source } from './source.js';

const NAMELESS = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc', 'base', 'manager', 'index'];
const CEILING = 300;

/** Files and folders whose name says nothing. */
export function namelessFiles(source: Source, root = 'src'): string[] {
  return [...source.keys()].flatMap((file) => {
    const words = [...file.split('/').slice(0, -1), ...basename(file).split('.').slice(0, -1)];
    const word = words.find((candidate) => NAMELESS.includes(candidate));
    return word === undefined ? [] : [`${root}/${file} is called ${word}: a function without a home has a concept without a name`];
  });
}

export function longFiles(source: Source, root = 'src'): string[] {
  return [...source].flatMap(([file, text]) => {
    const lines = text.replace(/\n$/, '').split('\n').length;
    return lines > CEILING ? [`${root}/${file} has ${lines} lines, and the ceiling is ${CEILING}`] : [];
  });
}
