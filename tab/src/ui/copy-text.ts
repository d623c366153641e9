/** Whether the text is on the clipboard: inside another page a browser may not allow it, and without HTTPS there is none. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
