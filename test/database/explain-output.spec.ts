import { explainOutput } from '../../src/database/embedded/explain-output.js';

const about = { place: '/somewhere', port: 5433 };

describe('what the server printed before it gave up', () => {
  it.each([
    ['initdb: error: could not write file: No space left on device', 'the disk that holds /somewhere is full'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'the port 5433 of 127.0.0.1 is taken by another program'],
    ['FATAL:  could not open file "x": Permission denied', 'PostgreSQL may not write in /somewhere'],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'there is not enough memory to start PostgreSQL'],
    ['LOG:  fine\nFATAL:  something new\n', 'PostgreSQL did not start in /somewhere: something new'],
    ['', 'PostgreSQL did not start in /somewhere: it gave no reason'],
  ])('%j', (output, sentence) => {
    expect(explainOutput(output, about)).toBe(sentence);
  });
});
