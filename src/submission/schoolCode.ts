import { provinces } from "../text/data/provinces";
import { normaliseText } from "../text/normalise";

/** What a school's code says. Of the shapes we know only lists of the Ministry, no regulation: nothing here refuses. */
export type SchoolCode =
  | { readonly kind: "blank" }
  | {
      readonly kind: "school";
      readonly code: string;
      readonly provinceCode: string;
      /** `null`: directly under the Sở. */
      readonly districtCode: string | null;
    }
  /** An independent nursery group: ten digits. */
  | { readonly kind: "nurseryGroup"; readonly code: string; readonly provinceCode: string }
  | { readonly kind: "unusual"; readonly reason: "shape" | "unknownProvince" };

/**
 * Eight characters: two of the province, three of the district (000: the Sở's own), a digit of the level, at times a
 * letter, and two digits; ten digits for independent nursery groups. Source: the pattern of the school list in the
 * Ministry's description of the start-of-year data (26/10/2020); an edition of 2018 was not found.
 */
export function parseSchoolCode(text: string): SchoolCode {
  const code = normaliseText(text).toUpperCase();
  if (code === "") return { kind: "blank" };
  const school = /^(\d\d)(\d{3})[\dA-Z]\d\d$/.exec(code);
  const group = /^(\d\d)\d{8}$/.exec(code);
  const provinceCode = (school ?? group)?.[1];
  if (provinceCode === undefined) return { kind: "unusual", reason: "shape" };
  if (!provinceCodes.has(provinceCode)) return { kind: "unusual", reason: "unknownProvince" };
  if (!school) return { kind: "nurseryGroup", code, provinceCode };
  return { kind: "school", code, provinceCode, districtCode: school[2] === "000" ? null : (school[2] ?? null) };
}

const provinceCodes = new Set(provinces.map(([code]) => code));
