import { explainFailedStart } from '../../src/failed-start.js';

const DATABASE = 'postgres://somebody:secret@database.example.com:5432/approvals';

function notFound(hostname: string): Error {
  return Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND', hostname });
}

describe('why the program does not start', () => {
  it('is HOST when that cannot be found, and not the database', () => {
    expect(explainFailedStart(notFound('no.such.host'), DATABASE)).toBe('Cannot start: HOST is no.such.host, which is no address of this machine.');
    expect(explainFailedStart(notFound('no.such.host'))).toContain('HOST is no.such.host');
  });

  it('is the database when that cannot be found', () => {
    expect(explainFailedStart(notFound('database.example.com'), DATABASE)).toBe('Cannot start: the database host database.example.com:5432 is not known.');
  });
});
