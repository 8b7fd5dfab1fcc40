import { communes } from "./builtIn/commune";
import { districts } from "./builtIn/district";
import { provinces } from "./builtIn/province";
import type { BuiltInCatalogues } from "./builtIn/builtInCatalogues";
import type { Catalogue, CatalogueEntry, CatalogueId } from "./types";

/** Districts and communes of the whole country, ready to stand in for those of Bến Tre alone. */
export interface NationalUnits {
  readonly district: Catalogue;
  readonly commune: Catalogue;
}

const kinds: ReadonlyMap<string, string> = new Map([
  ["X", "Xã "],
  ["P", "Phường "],
  ["T", "Thị trấn "],
]);

/** Loads the lists, a script of their own: needed only where a book brings none. */
export function loadNationalUnits(): Promise<NationalUnits> {
  loading ??= readNationalData();
  return loading;
}

/** Read once, however many files are checked. */
let loading: Promise<NationalUnits> | null = null;

async function readNationalData(): Promise<NationalUnits> {
  try {
    const { nationalUnits } = await import("./data/nationalUnits");
    return readNationalUnits(nationalUnits);
  } catch (error) {
    // A script that did not come may come at the next try.
    loading = null;
    throw error;
  }
}

/** Reads the lines that `data/nationalUnits.ts` describes. */
function readNationalUnits(text: string): NationalUnits {
  const ownDistricts: CatalogueEntry[] = [];
  const ownCommunes: CatalogueEntry[] = [];
  let above = { parentCode: "", parentName: "" };
  for (const line of text.trim().split("\n")) {
    if (line.startsWith("#")) {
      const parentCode = line.slice(1);
      above = { parentCode, parentName: provinces.entries.find(({ code }) => code === parentCode)?.name ?? "" };
      continue;
    }
    const [names = "", list = ""] = line.slice(3).split(";");
    const code = line.slice(0, 3);
    const [name = "", ...others] = names.split("|");
    for (const one of [name, ...others]) ownDistricts.push({ code, name: one, otherNames: [], ...above });
    for (const short of list === "" ? [] : list.split(",")) {
      const commune = (kinds.get(short.charAt(0)) ?? "") + short.slice(1);
      ownCommunes.push({ code: "", name: commune, otherNames: [], parentCode: code, parentName: name });
    }
  }
  return { district: widened(districts, ownDistricts), commune: widened(communes, ownCommunes) };
}

/** The built-in lists with those of the whole country in place of Bến Tre's alone, where they are of their time. */
export function withNationalUnits(builtIn: BuiltInCatalogues, units: NationalUnits | null): BuiltInCatalogues {
  const isOfTheirTime = builtIn.get("commune") === communes && builtIn.get("district") === districts;
  if (!units || !isOfTheirTime) return builtIn;
  return new Map<CatalogueId, Catalogue>([...builtIn, ["district", units.district], ["commune", units.commune]]);
}

function widened(ofBenTre: Catalogue, others: readonly CatalogueEntry[]): Catalogue {
  return { ...ofBenTre, isDated: true, entries: [...ofBenTre.entries, ...others] };
}
