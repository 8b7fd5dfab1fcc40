import type { CatalogueSet } from "../../catalogues/catalogueSet";
import type { CatalogueEntry, CatalogueId } from "../../catalogues/types";
import { headerKey, normaliseText } from "../../text/normalise";

/** An address by its units, as the catalogues name them; `rest` is what stands before them. */
export interface SplitAddress {
  readonly province: string;
  readonly district: string;
  readonly commune: string;
  readonly rest: string;
}

/**
 * Takes `Ấp 3, An Thủy, Ba Tri, Bến Tre` apart, from the right, as far as each part can only be one unit of the
 * catalogue; what is not sure stays in `rest` together with all before it. An address that does not end with a province
 * stays whole: half of the country has a Châu Thành.
 */
export function splitAddress(text: string, catalogues: CatalogueSet): SplitAddress {
  const parts = partsOf(text);
  const province = unit(catalogues, "province", parts.at(-1), undefined);
  if (!province) return { province: "", district: "", commune: "", rest: normaliseText(text) };
  const district = unit(catalogues, "district", parts.at(-2), province.code);
  const commune = district ? unit(catalogues, "commune", parts.at(-3), district.code) : null;
  const taken = 1 + (district ? 1 : 0) + (commune ? 1 : 0);
  return {
    province: province.name,
    district: district?.name ?? "",
    commune: commune?.name ?? "",
    rest: parts.slice(0, parts.length - taken).join(", "),
  };
}

function partsOf(text: string): string[] {
  const parts = normaliseText(text)
    .split(/[,;]|\s[-–]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const isCountry = headerKey(parts.at(-1) ?? "") === "viet nam";
  return isCountry ? parts.slice(0, -1) : parts;
}

function unit(
  catalogues: CatalogueSet,
  id: CatalogueId,
  text: string | undefined,
  parentCode: string | undefined,
): Pick<CatalogueEntry, "name" | "code"> | null {
  const index = catalogues.get(id);
  if (text === undefined || !index) return null;
  const lookup = index.lookUp(text, parentCode === undefined ? {} : { parentCode });
  if (lookup.kind === "found") return lookup.alternatives ? null : lookup.entry;
  if (lookup.isSure) return lookup.suggestions[0]?.entry ?? null;
  // Where we have no list, a text that names its kind of unit in full is taken at its word.
  const isNamed = kindsOfUnit[id]?.test(text) ?? false;
  return isNamed && !lookup.isComplete ? { name: text, code: "" } : null;
}

const kindsOfUnit: Readonly<Partial<Record<CatalogueId, RegExp>>> = {
  district: /^(?:Quận|Huyện|Thị xã|Thành phố)\s+\S/iu,
  commune: /^(?:Xã|Phường|Thị trấn)\s+\S/iu,
};
