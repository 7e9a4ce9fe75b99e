import { hashPassword, isRightPassword } from '../../src/people/password.js';

describe('a password', () => {
  it('is hashed by Argon2id with what OWASP asks for', async () => {
    expect(await hashPassword('correct horse')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is right only when it is the same', async () => {
    const hash = await hashPassword('正确的密码');
    expect(await isRightPassword('正确的密码', hash)).toBe(true);
    expect(await isRightPassword('正确的密码 ', hash)).toBe(false);
  });

  it('takes as long to be found wrong for nobody as for somebody', async () => {
    const hash = await hashPassword('correct horse');
    await isRightPassword('warm up', null);
    const times = { somebody: await medianTime(() => isRightPassword('wrong', hash)), nobody: await medianTime(() => isRightPassword('wrong', null)) };
    expect(times.nobody / times.somebody).toBeGreaterThan(0.3);
    expect(times.nobody / times.somebody).toBeLessThan(3);
  });
});

async function medianTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 9; n += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[4]!;
}
