import { checkReceipt, type Receipt } from "../submission/receipt";
import type { OfficePackage } from "./result";
import type { RunOutcome } from "./run";

type FoundReceipt = RunOutcome["receipts"][number];

/** Of a package of packages: its files lie in folders by level and school, and none of them is the office's own. */
export function isOfOffice({ files }: Receipt): boolean {
  return files.some(({ name }) => name.includes("/"));
}

/** Packages that offices handed on, each against its receipt: what was changed, taken out or put in on the way. */
export function officePackages({ files, failed, others, receipts }: RunOutcome): OfficePackage[] {
  const ofOffices = receipts.filter(({ receipt }) => isOfOffice(receipt));
  if (ofOffices.length === 0) return [];
  const examined = files.map(({ path, examined: { bytes, sha256 } }) => ({ path, bytes, sha256 }));
  // Nothing is known of these but that they are there.
  const unread = failed.map(({ path }) => ({ path, bytes: -1, sha256: "" }));
  const letters = others.map(({ path, bytes }) => ({ path, bytes, sha256: "" }));
  const all = [...examined, ...unread, ...letters];
  return ofOffices.map((own) => {
    const { receipt, path, container } = own;
    const digests = new Map(receipt.files.map((file) => [file.name.normalize("NFC"), file.sha256]));
    const there = all
      .filter((file) => innermost(file.path, ofOffices) === own)
      .map((file) => ({ ...file, name: nameBelow(container, file.path) }))
      // Files that are no workbooks were not opened: of those on the receipt the size has to do.
      .map((file) =>
        letters.some((letter) => letter.path === file.path)
          ? { ...file, sha256: digests.get(file.name.normalize("NFC")) ?? "" }
          : file,
      );
    return {
      path,
      unit: receipt.unit.name,
      madeAt: receipt.madeAt,
      files: receipt.files.length,
      ...checkReceipt(receipt, there),
    };
  });
}

/** The office in whose package a file came; `null` for files that came from a school itself. */
export function officeOf(path: string, { receipts }: Pick<RunOutcome, "receipts">): string | null {
  const ofOffices = receipts.filter(({ receipt }) => isOfOffice(receipt));
  return innermost(path, ofOffices)?.receipt.unit.name ?? null;
}

/** The package that a file lies in; of packages within each other the inner one. */
function innermost(path: string, packages: readonly FoundReceipt[]): FoundReceipt | undefined {
  return packages
    .filter(({ container }) => container === "" || path.startsWith(`${container}/`))
    .sort((a, b) => b.container.length - a.container.length)[0];
}

function nameBelow(container: string, path: string): string {
  return container === "" ? path : path.slice(container.length + 1);
}
