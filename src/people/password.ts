import { hash, verify } from '@node-rs/argon2';

/** Argon2id with what OWASP asks for at least: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash of nothing that anybody could type, against which passwords of unknown people are tried. */
let nobodysHash: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password is right. For an unknown person (no hash) it is wrong, and takes as long to find out. */
export async function isRightPassword(password: string, passwordHash: string | null): Promise<boolean> {
  if (passwordHash !== null) return verify(passwordHash, password);
  await verify(await (nobodysHash ??= hashPassword(crypto.randomUUID())), password);
  return false;
}
