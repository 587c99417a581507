/** A row of a table being filled: its cells by the names of their columns. A file has very many of them. */
export class CellRow {
  /** In the order of the columns of the table. */
  readonly cells: string[];
  private readonly places: ReadonlyMap<string, number>;

  constructor(places: ReadonlyMap<string, number>) {
    this.places = places;
    this.cells = new Array<string>(places.size).fill('');
  }

  /** The cell of a column; empty where the table has none of that name. */
  get(name: string): string {
    return this.cells[this.places.get(name) ?? -1] ?? '';
  }

  set(name: string, cell: string): void {
    const place = this.places.get(name);
    if (place !== undefined) this.cells[place] = cell;
  }
}
