/**
 * Writes docs/rules.md from the rules and their examples: `npm run rules`. A test holds the file current.
 */
import { writeFile } from "node:fs/promises";
import { rulesMarkdown } from "./rules/rulesMarkdown";

await writeFile(new URL("../docs/rules.md", import.meta.url), await rulesMarkdown());
