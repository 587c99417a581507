/** An answer to a question about a file, as it is given on a command line: `period=2026-09`. Throws on anything else. */
export function readAnswer(word: string): readonly [string, string] {
  const at = word.indexOf('=');
  if (at < 1) throw new Error(`--assume ${word}: mã=giá-trị`);
  return [word.slice(0, at), word.slice(at + 1)];
}
