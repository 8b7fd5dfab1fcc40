import type { CatalogueId } from "../types";

/** How a workbook's sheet of one catalogue may be recognised and read. */
export interface CatalogueSheetShape {
  readonly id: CatalogueId;
  /** Sheet names, without `DM_`; also the words after "DANH MỤC" in a title. Compared by `headerKey`. */
  readonly names: readonly string[];
  /** Headers of the name column that say by themselves which catalogue it is (`Tên dân tộc`). */
  readonly nameHeaders: readonly string[];
  /** Digits of a code: cells that hold a number get their leading zeros back. */
  readonly codeLength?: number;
  readonly parent?: CatalogueParent;
  /** Where a sheet has no column of the parent: what stands above that (communes of a province, since 1/7/2025). */
  readonly upperParent?: CatalogueParent;
}

/** The catalogue of the parents, with the headers of their code and of their name. */
export interface CatalogueParent {
  readonly id: CatalogueId | "level";
  readonly codeHeaders: readonly string[];
  readonly nameHeaders: readonly string[];
  readonly codeLength?: number;
}

const provinceAsParent: CatalogueParent = {
  id: "province",
  codeHeaders: ["Mã TP", "Mã tỉnh", "Mã tỉnh/thành phố", "Mã tỉnh TP"],
  nameHeaders: ["Tỉnh/Thành phố", "Tỉnh", "Tên tỉnh", "Tên tỉnh/thành phố"],
  codeLength: 2,
};

/**
 * Names found in the portal's templates: GIOI_TINH, DAN_TOC, TON_GIAO, TINH, HUYEN, XA, XA_PHUONG, TRANG_THAI,
 * QUOC_TICH; the others follow the names of the database tables. Columns as MOET's catalogues print them (26/10/2020).
 */
export const catalogueSheetShapes: readonly CatalogueSheetShape[] = [
  { id: "sex", names: ["GIOI_TINH", "Phái"], nameHeaders: ["Tên giới tính"], codeLength: 2 },
  {
    id: "pupilStatus",
    names: ["TRANG_THAI", "TRANG_THAI_HOC_SINH", "TRANG_THAI_HS", "Trạng thái trẻ"],
    nameHeaders: ["Tên trạng thái"],
    codeLength: 2,
  },
  {
    id: "leavingReason",
    names: ["LY_DO_THOI_HOC", "LY_DO", "Lý do bỏ học"],
    nameHeaders: ["Tên lý do", "Tên lý do thôi học"],
    codeLength: 2,
  },
  { id: "ethnicity", names: ["DAN_TOC"], nameHeaders: ["Tên dân tộc"], codeLength: 2 },
  {
    id: "nationality",
    names: ["QUOC_TICH", "NUOC", "QUOC_GIA"],
    nameHeaders: ["Tên nước", "Tên quốc tịch", "Tên quốc gia"],
    codeLength: 3,
  },
  { id: "religion", names: ["TON_GIAO"], nameHeaders: ["Tên tôn giáo"], codeLength: 2 },
  {
    id: "province",
    names: ["TINH", "TINH_TP", "TINH_THANH", "TINH_THANH_PHO", "Tỉnh/Thành phố"],
    nameHeaders: ["Tên tỉnh", "Tên tỉnh/thành phố", "Tên tỉnh thành"],
    codeLength: 2,
  },
  {
    id: "district",
    names: ["HUYEN", "QUAN_HUYEN", "Huyện/Quận", "Quận/Huyện", "QH"],
    nameHeaders: ["Tên huyện", "Tên quận/huyện"],
    codeLength: 3,
    parent: provinceAsParent,
  },
  {
    id: "commune",
    names: ["XA", "XA_PHUONG", "PHUONG_XA", "XA_PHUONG_THI_TRAN", "Xã/Phường", "PX"],
    nameHeaders: ["Tên xã", "Tên xã/phường", "Tên phường/xã"],
    codeLength: 5,
    parent: {
      id: "district",
      codeHeaders: ["Mã QH", "Mã huyện", "Mã quận/huyện"],
      nameHeaders: ["Quận/Huyện", "Huyện", "Tên huyện", "Tên quận/huyện"],
      codeLength: 3,
    },
    upperParent: provinceAsParent,
  },
  { id: "area", names: ["KHU_VUC"], nameHeaders: ["Tên khu vực"], codeLength: 2 },
  {
    id: "policyGroup",
    names: ["DIEN_CHINH_SACH", "DOI_TUONG_CHINH_SACH", "CHINH_SACH", "DOI_TUONG_CS"],
    nameHeaders: ["Tên diện chính sách", "Tên đối tượng chính sách", "Tên đối tượng"],
    codeLength: 2,
  },
  {
    id: "disability",
    names: ["LOAI_KHUYET_TAT", "KHUYET_TAT"],
    nameHeaders: ["Tên loại khuyết tật", "Tên khuyết tật"],
    codeLength: 2,
  },
  {
    id: "tuitionSupport",
    names: ["MIEN_GIAM_HOC_PHI", "MIEN_GIAM", "Hỗ trợ học phí"],
    nameHeaders: ["Tên hình thức miễn giảm"],
  },
  { id: "bloodType", names: ["NHOM_MAU"], nameHeaders: ["Tên nhóm máu"] },
  { id: "boarding", names: ["HOC_BAN_TRU", "BAN_TRU"], nameHeaders: ["Tên hình thức bán trú"], codeLength: 2 },
  {
    id: "learningMode",
    names: ["HINH_THUC_HOC_TAP", "HINH_THUC_DAO_TAO_HOC_TAP", "HINH_THUC_HOC"],
    nameHeaders: ["Tên hình thức học tập"],
    codeLength: 2,
  },
  {
    id: "vocationalTraining",
    names: ["LOP_HUONG_NGHIEP", "LOP_HUONG_NGHIEP_DAY_NGHE", "HUONG_NGHIEP"],
    nameHeaders: ["Tên lớp hướng nghiệp"],
    codeLength: 2,
  },
  { id: "relationship", names: ["MOI_QUAN_HE", "QUAN_HE"], nameHeaders: ["Tên mối quan hệ"] },
  {
    id: "grade",
    names: ["KHOI", "KHOI_LOP", "KHOI_HOC"],
    nameHeaders: ["Tên khối"],
    codeLength: 2,
    parent: {
      id: "level",
      codeHeaders: ["Mã cấp học", "Mã cấp"],
      nameHeaders: ["Cấp học", "Tên cấp học"],
      codeLength: 2,
    },
  },
  {
    id: "class",
    names: ["LOP", "LOP_HOC", "DANH_SACH_LOP", "DS_LOP"],
    nameHeaders: ["Tên lớp", "Tên lớp học"],
    parent: {
      id: "grade",
      codeHeaders: ["Mã khối"],
      nameHeaders: ["Khối", "Khối học", "Khối lớp", "Tên khối"],
      codeLength: 2,
    },
  },
];

/** First words of a sheet's name or title that say nothing of which catalogue it is. */
export const catalogueTitleWords: readonly string[] = ["Danh mục", "DM", "Bảng danh mục", "Bảng mã", "Mã"];

/** Headers of the code and name columns that every catalogue may use. */
export const commonCatalogueHeaders = {
  serial: ["STT", "TT", "Số thứ tự"],
  code: ["Mã", "Mã số", "Code"],
  name: ["Tên trường dữ liệu", "Tên", "Tên gọi", "Tên danh mục", "Giá trị", "Nội dung", "Tên đơn vị"],
  otherNames: ["Tên khác", "Tên gọi khác"],
} as const;

/** A sheet with one of these headers lists people, whatever its name is. */
export const peopleHeaders: readonly string[] = ["Họ tên", "Họ và tên", "Ngày sinh", "Mã học sinh", "Họ tên học sinh"];

/** First words of the name of a sheet in which an office keeps several catalogues, mostly for its dropdown lists. */
export const gatheringSheetNames: readonly string[] = [
  "Danh mục",
  "Các danh mục",
  "DM",
  "DMDC",
  "Danh sách chọn",
  "Dữ liệu",
  "Data",
  "List",
  "Lists",
  "Validation",
  "Dropdown",
  "Combo",
];
