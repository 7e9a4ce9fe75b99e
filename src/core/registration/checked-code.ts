/** What checking a code found: which character is wrong, and what should stand there if that is known. */
export type CheckedCode =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Stable, kebab-case. */
      readonly reason: CodeFault;
      /** Counted from 1; null when no single character is at fault. */
      readonly position: number | null;
      readonly expected: string | null;
    };

export type CodeFault =
  | 'code-length'
  | 'code-character'
  | 'code-check-character'
  | 'code-month'
  | 'code-separator';

export function wrong(reason: CodeFault, position: number | null, expected: string | null = null): CheckedCode {
  return { ok: false, reason, position, expected };
}
