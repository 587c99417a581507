type Child = Node | string | null | false | undefined;
type Attributes = Readonly<Record<string, string | true | null | undefined>>;

/** An element with its attributes and children; texts stay texts, empty children and attributes are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) element.setAttribute(key, value === true ? '' : value);
  element.append(...children.filter((child) => child !== null && child !== false && child !== undefined));
  return element;
}

/** What a template of the page holds, as a new copy. */
export function copyOf(selector: string, inside = '*'): Element | null {
  const template = document.querySelector<HTMLTemplateElement>(`template[${selector}]`);
  const found = template?.content.querySelector(inside);
  return found ? document.importNode(found, true) : null;
}
