import { readRelationships } from "../workbook/xlsx/relationships";
import type { Relationship } from "../workbook/xlsx/relationships";
import type { PackageParts } from "./packageParts";

/** A relationship and the part it starts from (`""`: the package itself). */
export interface PackageRelationship extends Relationship {
  readonly owner: string;
  /** The part that lists it. */
  readonly list: string;
}

/** All relationships of the package. Throws `XmlError` and `TraceError`. */
export async function packageRelationships(parts: PackageParts): Promise<PackageRelationship[]> {
  const found: PackageRelationship[] = [];
  for (const list of parts.names()) {
    const place = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(list);
    if (!place) continue;
    const owner = `${place[1] ?? ""}${place[2] ?? ""}`;
    for (const relationship of readRelationships(await parts.text(list), owner)) {
      found.push({ ...relationship, owner, list });
    }
  }
  return found;
}
