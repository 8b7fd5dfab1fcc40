/** `npx tsx sandbox/host/writeApiSets.ts`: writes apiSets.json anew from the installed type declarations. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { PLAYED_CLASSES } from "./playedClasses";
import { readApiSets } from "./readApiSets";

const declarations = readFileSync(createRequire(import.meta.url).resolve("@types/office-js/index.d.ts"), "utf8");
const target = fileURLToPath(new URL("apiSets.json", import.meta.url));
writeFileSync(target, `${JSON.stringify(readApiSets(declarations, PLAYED_CLASSES), null, 2)}\n`);
