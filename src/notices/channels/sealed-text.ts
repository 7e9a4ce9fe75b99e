import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const SCHEME = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A text that only who has the key can read, and nobody can change (AES-256-GCM). It is bound to what it is about: put
 * elsewhere, it cannot be opened.
 */
export function seal(text: string, key: Buffer, about: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [SCHEME, nameOf(key), Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')].join('.');
}

/** What was sealed by one of the keys; null when it was sealed by another, about something else, or has been changed. */
export function open(sealed: string, keys: readonly Buffer[], about: string): string | null {
  const [scheme, name, content = ''] = sealed.split('.');
  const key = keys.find((candidate) => nameOf(candidate) === name);
  if (scheme !== SCHEME || !key) return null;
  const bytes = Buffer.from(content, 'base64url');
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES }).setAAD(Buffer.from(about));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

export function isSealedBy(sealed: string, key: Buffer): boolean {
  return sealed.startsWith(`${SCHEME}.${nameOf(key)}.`);
}

/** By which a key is known again, and nothing else of it. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
