import type { Page } from './page.ts';

/** Whether something dragged is files from the machine, and not a text or a link. */
const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files by choosing them, or by dropping them anywhere on the page, which would otherwise open them and leave
 * the page. In: what to do with them.
 */
export function createIntake(page: Page, onFiles: (files: readonly File[]) => void): void {
  const zone = page.part('zone', HTMLElement);
  const chooser = page.part('chooser', HTMLInputElement);

  chooser.addEventListener('change', () => {
    const files = [...(chooser.files ?? [])];
    // The same file may be chosen again after it was changed.
    chooser.value = '';
    if (files.length > 0) onFiles(files);
  });
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    zone.classList.add('over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) zone.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    zone.classList.remove('over');
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
}
