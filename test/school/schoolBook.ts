import { builtInCatalogues } from "../../src/catalogues/builtIn/builtInCatalogues";
import type { CatalogueId } from "../../src/catalogues/types";
import { pupilListFields } from "../../src/forms/pupilList/fields";
import type { FieldDefinition, FieldKey } from "../../src/forms/types";
import { cellKey, columnOfKey, rowOfKey } from "../../src/workbook/cells";
import type { CellValue, Sheet, Workbook } from "../../src/workbook/types";
import type { NewSheet, NewWorkbook } from "../../src/workbook/writeWorkbook";
import type { Pupil, School } from "./school";

/** A cell of the list that is not as its column is. */
export interface OddCell {
  readonly row: number;
  readonly field: FieldKey;
  readonly numberFormat: string;
}

/** Catalogue sheets behind the list, with the columns that look into them. */
const catalogueSheets: readonly { readonly name: string; readonly title: string; readonly id: CatalogueId }[] = [
  { name: "GIOI_TINH", title: "DANH MỤC GIỚI TÍNH", id: "sex" },
  { name: "TRANG_THAI", title: "DANH MỤC TRẠNG THÁI HỌC SINH", id: "pupilStatus" },
  { name: "LY_DO_THOI_HOC", title: "DANH MỤC LÝ DO THÔI HỌC", id: "leavingReason" },
  { name: "DAN_TOC", title: "DANH MỤC DÂN TỘC", id: "ethnicity" },
  { name: "TON_GIAO", title: "DANH MỤC TÔN GIÁO", id: "religion" },
  { name: "QUOC_TICH", title: "DANH MỤC QUỐC TỊCH", id: "nationality" },
  { name: "TINH", title: "DANH MỤC TỈNH", id: "province" },
  { name: "KHU_VUC", title: "DANH MỤC KHU VỰC", id: "area" },
  { name: "DIEN_CHINH_SACH", title: "DANH MỤC DIỆN CHÍNH SÁCH", id: "policyGroup" },
  { name: "LOAI_KHUYET_TAT", title: "DANH MỤC LOẠI KHUYẾT TẬT", id: "disability" },
];

/** Which columns a school of this level is asked for. */
export function fieldsOf(school: School): readonly FieldDefinition[] {
  return pupilListFields.filter((field) => (field.levels as readonly string[]).includes(school.level));
}

/** The school's Mẫu số 1 with its catalogue sheets, ready to be written. Header in row 1, data from row 2. */
export function schoolBook(school: School, oddCells: readonly OddCell[] = []): NewWorkbook {
  const fields = fieldsOf(school);
  const last = school.pupils.length;
  const list: NewSheet = {
    name: "Sheet1",
    values: [fields.map((field) => field.header), ...school.pupils.map((pupil) => rowOf(pupil, fields))],
    formats: [
      ...fields.flatMap((field, column) => {
        const format = formatOf(field);
        return format === null
          ? []
          : [{ area: { top: 1, bottom: last, left: column, right: column }, numberFormat: format }];
      }),
      ...oddCells.map(({ row, field, numberFormat }) => {
        const column = fields.findIndex((other) => other.key === field);
        return { area: { top: row, bottom: row, left: column, right: column }, numberFormat };
      }),
    ],
    columnWidths: fields.map(widthOf),
    headerRows: 1,
    headerHeight: 48,
    frozenColumns: 4,
    lists: fields.flatMap((field, column) => {
      const source = catalogueSheets.find((sheet) => sheet.id === field.catalogue);
      const entries = source ? (builtInCatalogues.get(source.id)?.entries.length ?? 0) : 0;
      if (!source) return [];
      return [
        {
          area: { top: 1, bottom: last, left: column, right: column },
          source: { sheet: source.name, area: { top: 2, bottom: entries + 1, left: 2, right: 2 } },
        },
      ];
    }),
  };
  return {
    sheets: [list, classSheet(school), ...catalogueSheets.map(catalogueSheet), districtSheet(), communeSheet()],
  };
}

/** The same book as plain data, as reading the written file would give it. */
export function asWorkbook(book: NewWorkbook): Workbook {
  return { sheets: book.sheets.map(asSheet), date1904: false };
}

function asSheet(sheet: NewSheet, place: number): Sheet {
  const values = sheet.values.map((row) => [...row]);
  const numberFormats = new Map<number, string>();
  for (const { area, numberFormat } of sheet.formats ?? []) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        numberFormats.set(cellKey(row, column), numberFormat);
    }
  }
  for (const [key, format] of numberFormats) {
    const isNumber = typeof values[rowOfKey(key)]?.[columnOfKey(key)] === "number";
    if (!isNumber || format === "General") numberFormats.delete(key);
  }
  return {
    id: `sheet${String(place + 1)}`,
    name: sheet.name,
    visibility: sheet.visibility ?? "visible",
    isProtected: false,
    hasHiddenRows: false,
    values,
    formulas: new Map(),
    numberFormats,
    merges: [...(sheet.merges ?? [])],
  };
}

function rowOf(pupil: Pupil, fields: readonly FieldDefinition[]): CellValue[] {
  return fields.map((field) => pupil[field.key] ?? "");
}

function formatOf(field: FieldDefinition): string | null {
  if (field.type === "date") return "dd/mm/yyyy";
  return field.type === "code" || field.type === "phone" || field.type === "identityNumber" ? "@" : null;
}

function widthOf(field: FieldDefinition): number {
  if (field.type === "serial" || field.type === "tick") return 7;
  return field.type === "name" || field.type === "text" ? 24 : 15;
}

function classSheet(school: School): NewSheet {
  return {
    name: "LOP",
    values: [
      ["DANH MỤC LỚP"],
      ["STT", "Mã lớp", "Tên lớp", "Khối"],
      ...school.classes.map((item, place) => [place + 1, item.code, item.name, item.grade]),
    ],
    headerRows: 2,
    columnWidths: [6, 12, 20, 12],
  };
}

function catalogueSheet({ name, title, id }: (typeof catalogueSheets)[number]): NewSheet {
  const entries = builtInCatalogues.get(id)?.entries ?? [];
  return {
    name,
    values: [
      [title],
      ["STT", "Mã", "Tên trường dữ liệu"],
      ...entries.map((entry, place) => [place + 1, entry.code, entry.name]),
    ],
    headerRows: 2,
    columnWidths: [6, 8, 48],
  };
}

function districtSheet(): NewSheet {
  const entries = builtInCatalogues.get("district")?.entries ?? [];
  return {
    name: "HUYEN",
    values: [
      ["DANH MỤC HUYỆN"],
      ["STT", "Mã", "Tên", "Cấp", "Mã TP", "Tỉnh / Thành Phố"],
      ...entries.map((entry, place) => [
        place + 1,
        entry.code,
        entry.name,
        kindOf(entry.name),
        entry.parentCode ?? "",
        "Tỉnh Bến Tre",
      ]),
    ],
    headerRows: 2,
    columnWidths: [6, 8, 30, 12, 8, 24],
  };
}

function communeSheet(): NewSheet {
  const districts = new Map((builtInCatalogues.get("district")?.entries ?? []).map((entry) => [entry.code, entry]));
  const entries = builtInCatalogues.get("commune")?.entries ?? [];
  return {
    name: "XA",
    values: [
      ["DANH MỤC XÃ"],
      ["STT", "Mã", "Tên", "Cấp", "Mã QH", "Quận Huyện", "Mã TP", "Tỉnh / Thành Phố"],
      ...entries.map((entry, place) => {
        const district = districts.get(entry.parentCode ?? "");
        return [
          place + 1,
          entry.code,
          entry.name,
          kindOf(entry.name),
          district?.code ?? "",
          district?.name ?? "",
          "83",
          "Tỉnh Bến Tre",
        ];
      }),
    ],
    headerRows: 2,
    columnWidths: [6, 8, 30, 12, 8, 24, 8, 24],
  };
}

function kindOf(name: string): string {
  return /^(Thành phố|Thị trấn|Huyện|Phường|Xã|Tỉnh)/.exec(name)?.[0] ?? "";
}
