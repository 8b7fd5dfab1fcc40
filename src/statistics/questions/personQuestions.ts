import type { Question } from "../types";
import { unclear } from "../types";
import { codeAnswer } from "./makeQuestion";

const sexes: Readonly<Record<string, string>> = { "01": "male", "02": "female" };
const kinh = "01";
const hoa = "04";
const foreign = "55";

export const sex: Question = {
  id: "sex",
  meaning: { vi: "Theo cột Giới tính.", en: "By the column Giới tính." },
  reads: ["sex"],
  isOfPerson: true,
  ask: ({ person }) => {
    const code = person && codeAnswer(person, "sex", "sex");
    return (typeof code === "string" ? sexes[code] : undefined) ?? unclear;
  },
};

export const minority: Question = {
  id: "minority",
  meaning: {
    vi: "Dân tộc thiểu số: không phải Kinh, không phải người nước ngoài; dân tộc Hoa theo lựa chọn.",
    en: "Ethnic minority: neither Kinh nor a foreigner; Hoa as chosen.",
  },
  reads: ["ethnicity"],
  isOfPerson: true,
  ask: ({ person }, options) => {
    const code = person && codeAnswer(person, "ethnicity", "ethnicity");
    if (typeof code !== "string") return unclear;
    if (code === kinh || code === foreign) return "no";
    return code === hoa && options.hoa === "majority" ? "no" : "yes";
  },
};

/** The Ministry's code of the ethnic group. */
export const ethnicGroup: Question = {
  id: "ethnicGroup",
  meaning: { vi: "Theo cột Dân tộc.", en: "By the column Dân tộc." },
  reads: ["ethnicity"],
  isOfPerson: true,
  ask: ({ person }) => (person && codeAnswer(person, "ethnicity", "ethnicity")) ?? unclear,
};

export const disabled: Question = {
  id: "disabled",
  meaning: {
    vi: "Khuyết tật: cột Loại khuyết tật có ghi; ghi một loại ngoài danh mục là chưa rõ.",
    en: "Disabled: something stands in Loại khuyết tật; a kind outside the catalogue is unclear.",
  },
  reads: ["disability"],
  isOfPerson: true,
  ask: ({ person }) => {
    if (!person) return unclear;
    const code = codeAnswer(person, "disability", "disability");
    return code === null ? "no" : code === unclear ? unclear : "yes";
  },
};
