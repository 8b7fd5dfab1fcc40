import { buildSync } from "esbuild";

/** The engine's packages that need no screen. */
const PACKAGES = [
  "@univerjs/core",
  "@univerjs/data-validation",
  "@univerjs/engine-formula",
  "@univerjs/sheets",
  "@univerjs/sheets-conditional-formatting",
  "@univerjs/sheets-data-validation",
  "@univerjs/sheets-formula",
  "@univerjs/sheets-numfmt",
];

let engine: object | null = null;

/**
 * All of them in one, for `jest.mock`: some packages they stand on are ES modules only, which jest takes one by one
 * and only when told; bundled, they load in a second.
 */
export function bundledEngine(): object {
  if (engine) return engine;
  const { outputFiles } = buildSync({
    stdin: { contents: PACKAGES.map((name) => `export * from "${name}";`).join("\n"), resolveDir: process.cwd() },
    bundle: true,
    format: "cjs",
    platform: "node",
    write: false,
    logLevel: "error",
  });
  const module = { exports: {} };
  const run = new Function("module", "exports", "require", outputFiles[0]?.text ?? "") as (
    module: object,
    exports: object,
    require: NodeJS.Require,
  ) => void;
  run(module, module.exports, require);
  engine = module.exports;
  return engine;
}
