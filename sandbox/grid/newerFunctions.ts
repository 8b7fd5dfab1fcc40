/**
 * Functions that came after the file format was fixed: a file holds them with a mark before the name, or Excel shows
 * `#NAME?`. Source: Microsoft Support, "Issue: An _xlfn. prefix is displayed in front of a formula"; those of dynamic
 * arrays with `_xlws.` as [MS-XLSX] 2.2.2 (future functions) lists them.
 */
const MARKED = new Map<string, string>([
  ...[
    "CONCAT",
    "TEXTJOIN",
    "IFS",
    "SWITCH",
    "MAXIFS",
    "MINIFS",
    "XLOOKUP",
    "XMATCH",
    "SORTBY",
    "UNIQUE",
    "SEQUENCE",
  ].map((name) => [name, "_xlfn."] as const),
  ...["RANDARRAY", "LET", "LAMBDA", "TEXTBEFORE", "TEXTAFTER", "TEXTSPLIT", "VSTACK", "HSTACK", "TOROW", "TOCOL"].map(
    (name) => [name, "_xlfn."] as const,
  ),
  ...[
    "IFNA",
    "NUMBERVALUE",
    "DAYS",
    "ISOWEEKNUM",
    "XOR",
    "FORMULATEXT",
    "UNICODE",
    "UNICHAR",
    "STDEV.S",
    "STDEV.P",
  ].map((name) => [name, "_xlfn."] as const),
  ...["RANK.EQ", "RANK.AVG", "MODE.SNGL", "PERCENTILE.INC", "QUARTILE.INC", "VAR.S", "VAR.P"].map(
    (name) => [name, "_xlfn."] as const,
  ),
  ...["FILTER", "SORT"].map((name) => [name, "_xlfn._xlws."] as const),
]);

/** `XLOOKUP(…)` → `_xlfn.XLOOKUP(…)`, outside strings and quoted names. */
export function markNewerFunctions(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi, (whole, name?: string) =>
    name === undefined ? whole : (MARKED.get(name.toUpperCase()) ?? "") + whole,
  );
}
