/**
 * Runs the benchmark as the product runs, bundled: tsx has every function carry its name, which costs those that are made
 * anew for each call a good part of their time, and neither the pane nor the command line's threads are run so.
 */
import { execFileSync } from "node:child_process";
import { buildSync } from "esbuild";

const outfile = ".cache/bench.mjs";
buildSync({
  entryPoints: ["test/bench/bench.ts"],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
});
execFileSync(process.execPath, ["--expose-gc", outfile, ...process.argv.slice(2)], { stdio: "inherit" });
