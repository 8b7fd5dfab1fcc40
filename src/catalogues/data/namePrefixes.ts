import type { CatalogueId } from "../types";

/** A word that a catalogue's names begin with, or that people put in front of them. */
export interface NamePrefix {
  /** As a catalogue writes it. */
  readonly full: string;
  /** Abbreviations, without marks and full stops. */
  readonly short: readonly string[];
}

/**
 * Kinds of administrative units (Luật Tổ chức chính quyền địa phương 2015, điều 2) with the abbreviations in use, and
 * the first words that the Ministry's other catalogues repeat.
 */
export const namePrefixes: ReadonlyMap<CatalogueId, readonly NamePrefix[]> = new Map<CatalogueId, NamePrefix[]>([
  [
    "province",
    [
      { full: "Tỉnh", short: ["t"] },
      { full: "Thành phố", short: ["tp"] },
    ],
  ],
  [
    "district",
    [
      { full: "Quận", short: ["q"] },
      { full: "Huyện", short: ["h"] },
      { full: "Thị xã", short: ["tx"] },
      { full: "Thành phố", short: ["tp"] },
    ],
  ],
  [
    "commune",
    [
      { full: "Xã", short: ["x"] },
      { full: "Phường", short: ["p"] },
      { full: "Thị trấn", short: ["tt"] },
    ],
  ],
  [
    "ethnicity",
    [
      { full: "Dân tộc", short: ["dt"] },
      { full: "Người", short: [] },
    ],
  ],
  ["religion", [{ full: "Đạo", short: [] }]],
  ["nationality", [{ full: "Nước", short: [] }]],
  ["area", [{ full: "Khu vực", short: ["kv"] }]],
  [
    "disability",
    [
      { full: "Khuyết tật", short: ["kt"] },
      { full: "Tật", short: [] },
    ],
  ],
  [
    "bloodType",
    [
      { full: "Nhóm", short: [] },
      { full: "Nhóm máu", short: [] },
      { full: "Máu", short: [] },
    ],
  ],
  [
    "grade",
    [
      { full: "Khối", short: ["k"] },
      { full: "Lớp", short: [] },
      { full: "Khối lớp", short: [] },
    ],
  ],
  ["class", [{ full: "Lớp", short: ["l"] }]],
]);
