/** Whether the text lies on the clipboard now. Pages that came over plain HTTP have none, and the person may forbid it. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
