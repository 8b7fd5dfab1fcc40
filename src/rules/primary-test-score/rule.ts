import { subjects } from "../../forms/data/subjects";
import { scoreClause } from "../../regulations/tt22-2016/year";
import { parseMark, shownValue } from "../../text/mark";
import { isDayInMark } from "../dateInMark";
import { isErrorValue } from "../errorValues";
import { disabledMessage, goneMessage, saidOfPupil } from "../gone";
import { defineCellRule } from "../types";

/** Of what was meant as a mark: here it would have decimals, so none is offered. */
const messageOf = { tenfold: "outOfRange", date: "date", separators: "notAScore" } as const;

export const rule = defineCellRule({
  id: "primary-test-score",
  title: { vi: "Điểm kiểm tra định kỳ của tiểu học", en: "Test scores of tiểu học" },
  forms: ["mau-2"],
  levels: ["C1"],
  severity: "error",
  source: {
    vi: `${scoreClause.vi}; TT 27/2020, Điều 7: thang điểm 10, không cho điểm 0, không cho điểm thập phân`,
    en: `${scoreClause.en}; Circular 27/2020 art. 7: whole points of 10, neither 0 nor decimals`,
  },
  messages: {
    gone: goneMessage,
    disabled: disabledMessage,
    zero: {
      vi: "Điểm kiểm tra {subject} không được là 0. Hãy xem lại điểm.",
      en: "A test in {subject} is never given 0. Check the score.",
    },
    decimals: {
      vi: "Điểm kiểm tra {subject} phải là số nguyên từ 1 đến 10, không ghi {value}.",
      en: "A test in {subject} has whole points from 1 to 10, not {value}.",
    },
    outOfRange: {
      vi: "Điểm kiểm tra {subject} phải từ 1 đến 10, không ghi {value}.",
      en: "A test in {subject} has 1 to 10 points, not {value}.",
    },
    date: {
      vi: "Ô điểm kiểm tra {subject} là ngày tháng, không phải điểm: có thể Excel đã đổi điểm thành ngày. Hãy nhập lại điểm.",
      en: "The test in {subject} is a date: Excel may have made a date of the score. Enter the score again.",
    },
    exempt: {
      vi: "Ô điểm kiểm tra {subject} ghi «{value}»: tiểu học không miễn môn này, trừ học sinh khuyết tật. Hãy xem lại.",
      en: "The test in {subject} has “{value}”: tiểu học exempts nobody but pupils with a disability. Please check.",
    },
    notAScore: {
      vi: "Ô điểm kiểm tra {subject} chỉ ghi số từ 1 đến 10, không ghi «{value}».",
      en: "A test in {subject} takes a number from 1 to 10, not “{value}”.",
    },
  },
  // Nobody is exempt by TT 22/2016; of pupils with a disability a cell alone does not tell.
  reads: (field) => field.key.startsWith("test."),
  check(value, field, { date1904 }) {
    if (isErrorValue(value) || field.subject === undefined) return [];
    const subject = subjects[field.subject].name;
    const shown = { subject, value: shownValue(value) };
    const read = parseMark(value, { date1904 });
    switch (read.kind) {
      case "blank":
      case "none":
        return [];
      case "exempt":
        return [{ field: field.key, message: "exempt", severity: "info", args: shown }];
      case "mark":
        if (read.tenths === 0) return [{ field: field.key, message: "zero", args: { subject } }];
        if (read.tenths % 10 === 0) return [];
        return [{ field: field.key, message: "decimals", args: shown }];
      case "decimals":
        return [{ field: field.key, message: "decimals", args: shown }];
      case "outOfRange":
        if (isDayInMark(read.value, { date1904 })) return [{ field: field.key, message: "date", args: shown }];
        return [{ field: field.key, message: "outOfRange", args: shown }];
      case "meant":
        return [{ field: field.key, message: messageOf[read.why], args: shown }];
      case "comment":
      case "text": {
        const said = saidOfPupil(value);
        return [{ field: field.key, ...(said ?? { message: "notAScore" }), args: shown }];
      }
    }
  },
});
