import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compilation, Compiler, Module } from "webpack";
import * as z from "zod";
import { packageFolderOf } from "./packageOfFile";

const PackageFile = z.object({ name: z.string(), version: z.string(), license: z.string().default("none") });
type PackageFile = z.infer<typeof PackageFile>;

/** Licences under which a package may be handed on inside ours, with its notice. */
const usableLicences = [
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "(MIT OR GPL-3.0-or-later)",
];

/**
 * Microsoft keep Office.js up to date on their own server and ask that it be loaded from there; the others are for the
 * tests and for the stand-in of Excel only.
 */
const neverBundled = [/^@microsoft\/office-js$/, /^@univerjs\//, /^@e965\/xlsx$/];

/**
 * Looks at which packages went into the add-in: fails the build over one that must not be there or whose licence is not
 * known to allow it, and writes the notices that the others' licences ask for.
 */
export class BundledPackagesPlugin {
  constructor(private readonly noticesFile: string) {}

  apply(compiler: Compiler): void {
    const { name } = BundledPackagesPlugin;
    const { Compilation: Stages, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Stages.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const packages = [...bundledFolders(compilation)].sort().map(readPackage);
        for (const problem of packages.flatMap(problemsOf)) compilation.errors.push(new WebpackError(problem));
        compilation.emitAsset(this.noticesFile, new sources.RawSource(packages.map(noticeOf).join("\n")));
      });
    });
  }
}

/** Of the packages with a module in some chunk, a worker's and a lazy script's included. */
function bundledFolders(compilation: Compilation): Set<string> {
  const folders = new Set<string>();
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const part of partsOf(module)) {
      const folder = packageFolderOf(part.nameForCondition() ?? "");
      if (folder) folders.add(folder);
    }
  }
  return folders;
}

/** webpack joins several modules into one where it can; the parts still know their files. */
function partsOf(module: Module): readonly Module[] {
  return "modules" in module && Array.isArray(module.modules) ? (module.modules as Module[]) : [module];
}

interface BundledPackage extends PackageFile {
  readonly licenceText: string;
}

function readPackage(folder: string): BundledPackage {
  const licenceFile = readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
  return {
    ...PackageFile.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))),
    licenceText: licenceFile ? readFileSync(join(folder, licenceFile), "utf8").trim() : "",
  };
}

function problemsOf({ name, version, license }: BundledPackage): string[] {
  if (neverBundled.some((pattern) => pattern.test(name))) return [`${name} must not be in the add-in`];
  if (usableLicences.includes(license)) return [];
  return [`${name} ${version} has the licence "${license}": look at it and add it to usableLicences, or do without`];
}

function noticeOf({ name, version, license, licenceText }: BundledPackage): string {
  return `${"=".repeat(80)}\n${name} ${version} (${license})\n\n${licenceText}\n`;
}
