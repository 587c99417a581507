import type { Download } from './protocol.ts';

/** Hands a file to the browser to be saved. */
export function saveDownload({ name, type, bytes }: Download): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
