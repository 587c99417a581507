import type { Page } from '../page.ts';

/**
 * Copies a text. Where the browser does not allow it, the text is shown to be copied by hand.
 * Out: false in that case.
 */
export async function copyText(text: string, { part }: Page): Promise<boolean> {
  const manual = part('manual', HTMLElement);
  try {
    await navigator.clipboard.writeText(text);
    manual.hidden = true;
    return true;
  } catch {
    const area = part('manual-text', HTMLTextAreaElement);
    manual.hidden = false;
    area.value = text;
    area.focus();
    area.select();
    return false;
  }
}

/** Hands a file to the browser to be saved. */
export function saveFile(
  document: Document,
  file: { readonly name: string; readonly type: string; readonly text: string },
): void {
  const address = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
