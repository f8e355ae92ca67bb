/** Puts text on the clipboard; says whether it worked, so that the text can be shown instead. */
export async function copyToClipboard(text: string, near: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}

/** Pages without https have no `navigator.clipboard`; the old command works inside our own tree. */
function copyBySelection(text: string, near: Element): boolean {
  const field = near.ownerDocument.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  const before = (near.getRootNode() as Document | ShadowRoot).activeElement;
  near.append(field);
  field.select();
  try {
    return near.ownerDocument.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
