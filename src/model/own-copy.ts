/** Text cut from a file keeps the piece of the file alive that it was cut from; a copy does not. */
export function ownCopy(text: string): string {
  return [...text].join('');
}
