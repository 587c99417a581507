interface SchemaColumn {
  readonly name: string;
  /** Its type in SQL: `VARCHAR`, `BIGINT`, `DATE`. */
  readonly type: string;
}

/** A table or view that a question may name. */
export interface SchemaTable {
  readonly name: string;
  readonly view: boolean;
  readonly columns: readonly SchemaColumn[];
}
