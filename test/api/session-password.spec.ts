import { hashPassword, isRightPassword, unknownPersonsHash } from '../../src/people/password.js';

describe('a password', () => {
  it('is hashed by Argon2id with what OWASP asks for', async () => {
    expect(await hashPassword('correct horse')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is right only when it is the same', async () => {
    const hash = await hashPassword('正确的密码');
    expect(await isRightPassword('正确的密码', hash)).toBe(true);
    expect(await isRightPassword('正确的密码 ', hash)).toBe(false);
  });

  it('is compared, at the same cost, with a hash that nobody has when there is no such person', async () => {
    const cost = (hash: string) => hash.split('$').slice(1, 4);
    expect(cost(await unknownPersonsHash())).toEqual(cost(await hashPassword('correct horse')));
    expect(await isRightPassword('correct horse', null)).toBe(false);
  });
});
