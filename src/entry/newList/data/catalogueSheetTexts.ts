import type { CatalogueId } from "../../../catalogues/types";

/** How the sheet of a catalogue is named and headed. */
export interface CatalogueSheetTexts {
  readonly id: CatalogueId;
  readonly name: string;
  readonly title: string;
  /** Printed under the title. */
  readonly remark?: string;
  readonly codeHeader?: string;
  readonly nameHeader?: string;
}

/**
 * The catalogue sheets of a new book, in the order of the template. Names: GIOI_TINH, DAN_TOC, TON_GIAO, TINH, HUYEN, XA,
 * TRANG_THAI and QUOC_TICH stand in the portal's own templates, the others follow its database. Titles and headers as MOET
 * prints its catalogues (26/10/2020). Catalogues whose wording was never found (nhóm máu, miễn giảm học phí) have no
 * sheet: a sheet of ours would pass for the template's word.
 */
export const catalogueSheetTexts: readonly CatalogueSheetTexts[] = [
  { id: "sex", name: "GIOI_TINH", title: "DANH MỤC GIỚI TÍNH" },
  { id: "pupilStatus", name: "TRANG_THAI", title: "DANH MỤC TRẠNG THÁI HỌC SINH" },
  { id: "leavingReason", name: "LY_DO_THOI_HOC", title: "DANH MỤC LÝ DO THÔI HỌC" },
  {
    id: "ethnicity",
    name: "DAN_TOC",
    title: "DANH MỤC DÂN TỘC",
    remark: "(Theo tổng cục thống kê)",
    codeHeader: "Mã dân tộc",
    nameHeader: "Tên dân tộc",
  },
  { id: "religion", name: "TON_GIAO", title: "DANH MỤC TÔN GIÁO" },
  { id: "nationality", name: "QUOC_TICH", title: "DANH MỤC QUỐC TỊCH" },
  { id: "province", name: "TINH", title: "DANH MỤC TỈNH", nameHeader: "Tên tỉnh" },
  { id: "district", name: "HUYEN", title: "DANH MỤC HUYỆN", nameHeader: "Tên" },
  { id: "commune", name: "XA", title: "DANH MỤC XÃ", nameHeader: "Tên" },
  { id: "area", name: "KHU_VUC", title: "DANH MỤC KHU VỰC" },
  { id: "policyGroup", name: "DIEN_CHINH_SACH", title: "DANH MỤC DIỆN CHÍNH SÁCH" },
  { id: "disability", name: "LOAI_KHUYET_TAT", title: "DANH MỤC LOẠI KHUYẾT TẬT" },
  { id: "boarding", name: "HOC_BAN_TRU", title: "DANH MỤC HỌC BÁN TRÚ" },
  { id: "learningMode", name: "HINH_THUC_HOC_TAP", title: "DANH MỤC HÌNH THỨC HỌC TẬP" },
  { id: "vocationalTraining", name: "LOP_HUONG_NGHIEP", title: "DANH MỤC LỚP HƯỚNG NGHIỆP DẠY NGHỀ" },
];

export const classSheetTexts: CatalogueSheetTexts = { id: "class", name: "LOP", title: "DANH MỤC LỚP" };
