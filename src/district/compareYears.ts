import * as z from "zod/mini";
import type { Level } from "../forms/types";
import type { Comparison, DistrictResult } from "./result";
import { unitKey } from "./units";

const comparedSchema = z.object({
  version: z.literal(1),
  product: z.literal("so-sach"),
  madeAt: z.string(),
  schools: z.array(
    z.object({
      unit: z.string(),
      code: z.nullable(z.string()),
      levels: z.array(
        z.object({ level: z.nullable(z.enum(["MN", "C1", "C2", "C3", "TX"])), pupils: z.int().check(z.minimum(0)) }),
      ),
    }),
  ),
});

/** As much of an earlier result as a comparison needs. */
export interface ComparedResult {
  readonly madeAt: string;
  readonly schools: readonly {
    readonly unit: string;
    readonly code: string | null;
    readonly levels: readonly { readonly level: Level | null; readonly pupils: number }[];
  }[];
}

/** `null` for text that is no result of ours. */
export function parseComparedResult(text: string): ComparedResult | null {
  try {
    const parsed = comparedSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Pupils of each school and level then and now, largest difference first; schools that came and went among them. */
export function compareYears(before: ComparedResult, now: Pick<DistrictResult, "schools">): Comparison {
  const codes = codesByName([...before.schools, ...now.schools]);
  const rows = new Map<string, { unit: string; level: Level | null; before: number | null; now: number | null }>();
  for (const which of ["before", "now"] as const) {
    for (const { unit, code, levels } of (which === "before" ? before : now).schools) {
      for (const { level, pupils } of levels) {
        const key = `${code ?? codes.get(unitKey(unit)) ?? unitKey(unit)} ${level ?? "?"}`;
        const row = rows.get(key) ?? { unit, level, before: null, now: null };
        rows.set(key, { ...row, unit, [which]: (row[which] ?? 0) + pupils });
      }
    }
  }
  const schools = [...rows.values()].map((row) => ({ ...row, difference: (row.now ?? 0) - (row.before ?? 0) }));
  return {
    madeAt: before.madeAt,
    schools: schools
      .filter(({ difference }) => difference !== 0)
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
  };
}

/** The code that schools of a name have in either year, where they have one alone. */
function codesByName(schools: readonly { readonly unit: string; readonly code: string | null }[]): Map<string, string> {
  const codes = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { unit, code } of schools) {
    const key = unitKey(unit);
    if (code === null) continue;
    if ((codes.get(key) ?? code) !== code) doubtful.add(key);
    codes.set(key, code);
  }
  for (const key of doubtful) codes.delete(key);
  return codes;
}
