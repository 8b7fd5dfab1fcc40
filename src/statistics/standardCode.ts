import { builtInCatalogues } from "../catalogues/builtIn/builtInCatalogues";
import { CatalogueIndex } from "../catalogues/lookUp";
import type { CatalogueEntry, CatalogueId } from "../catalogues/types";

const indexes = new Map<CatalogueId, CatalogueIndex>();
const codes = new Map<CatalogueId, WeakMap<CatalogueEntry, string>>();

/**
 * The Ministry's code of a catalogue entry. A workbook's own sheet may count otherwise (Nam 1, Nữ 0) or have no codes, so
 * the name decides; the code only where the Ministry's list has no such name.
 */
export function standardCode(catalogue: CatalogueId, entry: CatalogueEntry): string {
  let known = codes.get(catalogue);
  if (!known) codes.set(catalogue, (known = new WeakMap()));
  let code = known.get(entry);
  if (code === undefined) known.set(entry, (code = findCode(catalogue, entry)));
  return code;
}

function findCode(catalogue: CatalogueId, entry: CatalogueEntry): string {
  const builtIn = builtInCatalogues.get(catalogue);
  if (!builtIn) return entry.code;
  let index = indexes.get(catalogue);
  if (!index) indexes.set(catalogue, (index = new CatalogueIndex(builtIn)));
  return index.findAll(entry.name)[0]?.code ?? entry.code;
}
