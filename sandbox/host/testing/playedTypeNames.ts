import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The `typeName` of every table in `objects/`. */
export function playedClasses(): string[] {
  const folder = join(__dirname, "../objects");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  return files.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/typeName: "(\w+)"/g)].map((match) => match[1] ?? ""),
  );
}
