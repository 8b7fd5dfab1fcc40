import { headerKey } from "../text/normalise";
import { tickedSexHeaders } from "./data/tickedSexHeaders";
import type { RecognisedSheet } from "./types";

/** A column that is ticked for girls, or for boys. */
export interface TickedSexColumn {
  readonly column: number;
  readonly sex: "male" | "female";
}

const sexes = new Map(
  tickedSexHeaders.map((header) => {
    const key = headerKey(header);
    return [key, key.split(" ").includes("nam") ? "male" : "female"] as const;
  }),
);

/** Whether a header calls a column so. */
export function isTickedSexHeader(header: string): boolean {
  return sexes.has(headerKey(header));
}

/** Of a sheet that has no column for the sex; none where it has one. */
export function tickedSexColumns({
  columns,
  unknownColumns,
  headers,
}: Pick<RecognisedSheet, "columns" | "unknownColumns" | "headers">): readonly TickedSexColumn[] {
  if (columns.has("sex")) return [];
  return unknownColumns.flatMap((column): TickedSexColumn[] => {
    const sex = sexes.get(headerKey(headers[column] ?? ""));
    return sex === undefined ? [] : [{ column, sex }];
  });
}
