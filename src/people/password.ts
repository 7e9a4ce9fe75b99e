import { hash, verify } from '@node-rs/argon2';

/** Argon2id with what OWASP asks for at least: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

let nobodysHash: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password is right. For an unknown person (no hash) it is wrong, and takes as long to find out. */
export async function isRightPassword(password: string, passwordHash: string | null): Promise<boolean> {
  if (passwordHash !== null) return verify(passwordHash, password);
  await verify(await unknownPersonsHash(), password);
  return false;
}

/** A hash of nothing that anybody could type, against which passwords of unknown people are tried. */
export function unknownPersonsHash(): Promise<string> {
  return (nobodysHash ??= hashPassword(crypto.randomUUID()));
}
