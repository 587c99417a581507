/** Adds buttons that copy. Without them everything can be read, selected and changed by hand. */

const said = document.querySelector<HTMLElement>('#copied');

/** The code of another version: its part added to every address, or in the place of `/embed/`. */
function codeOf(code: string, { textContent: part, dataset: { height } }: HTMLElement): string {
  const address = code.split('"')[1] ?? '';
  const other = part?.startsWith('/') ? address.replace('/embed/', part) : address + part;
  const moved = code.replaceAll(address, other);
  return height ? moved.replace(/height="\d+/, `height="${height}`) : moved;
}

for (const area of document.querySelectorAll<HTMLTextAreaElement>('.share textarea')) {
  const code = area.value;
  for (const of of area.parentElement?.querySelectorAll<HTMLElement>('li a, code, .cite') ?? []) {
    const button = document.createElement('button');
    const { copy = '', copied = '', manual = '' } = said?.dataset ?? {};
    button.textContent = copy;
    button.ariaLabel = `${copy}: ${of.textContent}`;
    button.onclick = async () => {
      const text = of.textContent ?? '';
      area.value = of.localName === 'a' ? code : of.localName === 'code' ? codeOf(code, of) : text;
      let words = copied;
      try {
        await navigator.clipboard.writeText(area.value);
      } catch {
        // One key copies what is selected.
        area.focus();
        area.select();
        words = manual;
      }
      if (said) said.textContent = words;
      button.textContent = words;
    };
    // Not in the middle of a sentence.
    (of.closest('b') ?? of).after(' ', button);
  }
}
