import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import * as z from "zod";

const converterTimeoutMs = 60_000;

/**
 * A second opinion, offline: Microsoft's own converter turns the XML manifest into the unified JSON one, which is then
 * held against the newest schema that Microsoft publishes. The converter runs in a process of its own, because it keeps
 * its state in globals and dies of a bad manifest in ways no `catch` sees.
 */
export function checkUnified(manifestPath: string, root: string): string[] {
  const require = createRequire(join(root, "package.json"));
  const folder = mkdtempSync(join(tmpdir(), "so-sach-manifest-"));
  try {
    const converter = join(dirname(require.resolve("office-addin-manifest-converter/package.json")), "cli.js");
    const run = spawnSync(process.execPath, [converter, "convert", manifestPath, "--output", folder], {
      encoding: "utf8",
      timeout: converterTimeoutMs,
    });
    const converted = readdirSync(folder).includes("manifest.json");
    if (run.status !== 0 || !converted) {
      const reason = (
        run.stderr ||
        run.stdout ||
        run.error?.message ||
        `it wrote no manifest (exit code ${run.status})`
      ).trim();
      return [`the converter to the unified manifest refuses it: ${reason.split("\n").slice(0, 3).join(" ")}`];
    }
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    return checkAgainstSchema(manifest, newestSchema(dirname(require.resolve("@microsoft/app-manifest/package.json"))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface NamedSchema {
  readonly version: string;
  readonly schema: Record<string, unknown>;
}

function newestSchema(packageFolder: string): NamedSchema {
  const schemas = join(packageFolder, "build", "json-schemas", "teams");
  const version = readdirSync(schemas)
    .map((folder) => /^v(\d+)\.(\d+)$/.exec(folder))
    .filter((match) => match !== null)
    .sort((a, b) => Number(a[1]) - Number(b[1]) || Number(a[2]) - Number(b[2]))
    .at(-1)?.[0];
  if (!version) throw new Error(`no released schema in ${schemas}`);
  const text = readFileSync(join(schemas, version, "MicrosoftTeams.schema.json"), "utf8");
  return { version: version.slice(1), schema: z.record(z.string(), z.unknown()).parse(JSON.parse(text)) };
}

/** The converter labels its result with an older schema; only that label is replaced. */
function checkAgainstSchema(manifest: unknown, { version, schema }: NamedSchema): string[] {
  const labelled = {
    ...z.record(z.string(), z.unknown()).parse(manifest),
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
    manifestVersion: version,
  };
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  if (validate(labelled)) return [];
  return (validate.errors ?? []).map(
    (error) => `unified manifest v${version}, ${error.instancePath || "/"}: ${error.message ?? error.keyword}`,
  );
}
