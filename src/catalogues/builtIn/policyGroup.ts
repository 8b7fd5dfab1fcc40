import type { Catalogue } from "../types";
import { entries } from "./entries";

/** Diện chính sách. */
export const policyGroups: Catalogue = {
  id: "policyGroup",
  origin: { kind: "builtIn", source: "MOET, catalogues of the start-of-year data, 26/10/2020, DM_DIEN_CHINH_SACH" },
  isComplete: true,
  entries: entries([
    ["01", "Con của người có công"],
    ["02", "Con anh hùng"],
    ["03", "Con liệt sỹ"],
    ["04", "Con thương binh"],
    ["05", "Mồ côi cả cha, mẹ"],
    ["06", "Bị tàn tật, khuyết tật"],
    ["07", "Bị bỏ rơi, mất nguồn nuôi dưỡng"],
    ["08", "Có cha mẹ thuộc diện hộ nghèo theo quy định"],
    ["09", "Có cha mẹ thuộc hộ cận nghèo theo quy định"],
    ["10", "Con của hạ SQ và BS, CS đang phục vụ có thời hạn trong LLVTg nhân dân"],
    ["11", "HS người dân tộc ít người, ở vùng có điều kiện KT-XH KK và ĐBKK"],
    ["12", "Có cha mẹ là công nhân bị tai nạn và mắc bệnh nghề nghiệp"],
    ["13", "Có cha mẹ thường trú tại xã biên giới, vùng cao, hải đảo, xã ĐBKK"],
    ["14", "Có cha mẹ thu nhập bằng 150% thu nhập hộ nghèo theo quy định"],
    ["15", "Con hộ nghèo thuộc CT135"],
    ["16", "Diện chính sách khác"],
  ]),
};
