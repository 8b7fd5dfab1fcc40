import type { Bilingual } from "../text/bilingual";
import type { Proposal } from "./types";

/** Said by every rule on results of a text that tells the pupil's status in the place of a result. */
export const goneMessage: Bilingual = {
  vi: "«{value}» là tình trạng của học sinh, không phải kết quả. Em đã nghỉ hoặc chuyển đi thì để trống ô này và ghi trạng thái ở Mẫu số 1.",
  en: "“{value}” says where the pupil is and is no result. Of a pupil who left this stays empty, and the status is entered in Mẫu số 1.",
};

/** Which of the two was meant, a result or a status, only the school knows: never sure, and no error of a circular. */
export const goneProposals: readonly Proposal[] = [
  {
    value: "",
    reason: { vi: "học sinh đã nghỉ, chuyển đi thì không có kết quả", en: "who left has no result" },
    isSure: false,
  },
];
