/** A place in a regulation, as messages quote it. */
export interface Clause {
  readonly vi: string;
  readonly en: string;
}

/** A regulation by its short names, without article. */
export type Regulation = Clause;

/** `Điều 13 khoản 6a` of a regulation: article and, where the statement has them, clause and point in one word. */
export function clauseOf(regulation: Regulation, article: number, clause?: string): Clause {
  return {
    vi: `${regulation.vi}, Điều ${article}${clause === undefined ? "" : ` khoản ${clause}`}`,
    en: `${regulation.en}, art. ${article}${clause === undefined ? "" : `(${clause})`}`,
  };
}
