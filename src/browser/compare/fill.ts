type Values = Readonly<Record<string, string | number>>;

/** Puts values into a sentence of the page: `{name}`; a value is only ever text. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (all, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : all,
  );
}

/** At most so many letters of a text that somebody else wrote. */
export function clip(text: string, letters = 60): string {
  const all = [...text.slice(0, 2 * letters + 2)];
  return all.length > letters ? `${all.slice(0, letters).join('')}…` : text;
}
