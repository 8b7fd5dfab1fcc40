import { newProgrammeFrom, type SubjectId } from "../../forms/data/subjects";
import { scaleOf } from "../../forms/readLevel";
import type { FieldKey } from "../../forms/types";
import { lastPrimaryGrade } from "../../regulations/tt22-2016/year";
import type { Bilingual } from "../../text/bilingual";
import { matchKey } from "../../text/normalise";
import { type Answer, type Pupil, type PupilPlace, type Question, unclear } from "../types";
import { hasClass } from "./classQuestions";
import { tickAnswer } from "./makeQuestion";
import { presence } from "./statusQuestions";

const finalGrades: ReadonlySet<number | null> = new Set([9, 12]);

/** Whoever Mẫu số 1 says has gone is not in the year's end, whatever list still has the row. */
export const hasResults: Question = {
  id: "hasResults",
  meaning: {
    vi: "Học sinh trong Mẫu số 2, trừ em mà Mẫu số 1 ghi đã chuyển đi hoặc thôi học.",
    en: "Pupils of Mẫu số 2, less those whom Mẫu số 1 has as transferred out or left.",
  },
  reads: ["fullName", "pupilCode"],
  isOfPerson: true,
  ask: ({ person }, options) => (person ? presence(person, options, "endOfYear") : "yes"),
};

/** Of the graduation list: pupils of earlier years stand on it without a class, who left in the summer still with one. */
export const isOfThisYear: Question = {
  id: "isOfThisYear",
  meaning: {
    vi: "Có ghi lớp, và Mẫu số 1 không ghi đã chuyển đi hoặc thôi học.",
    en: "Has a class, and Mẫu số 1 does not have the pupil as transferred out or left.",
  },
  reads: [...hasClass.reads, ...hasResults.reads],
  needs: hasClass.reads,
  isOfPerson: true,
  ask: (pupil, options) => {
    const answer = hasClass.ask(pupil, options);
    return answer === "yes" ? hasResults.ask(pupil, options) : answer;
  },
};

/** Grades 9 and 12 end with the graduation instead. */
export const isUpForPromotion: Question = {
  id: "isUpForPromotion",
  meaning: {
    vi: "Học sinh trong Mẫu số 2 (trừ em đã chuyển đi, thôi học), không kể lớp 9 và lớp 12.",
    en: "Pupils of Mẫu số 2 (less those who have gone) outside grades 9 and 12.",
  },
  reads: hasResults.reads,
  isOfPerson: true,
  ask: (pupil, options) => (finalGrades.has(pupil.records.grade(pupil.index)) ? "no" : hasResults.ask(pupil, options)),
};

export const isInGrade5: Question = {
  id: "isInGrade5",
  meaning: { vi: "Học sinh lớp 5 trong Mẫu số 2.", en: "Pupils of grade 5 in Mẫu số 2." },
  reads: hasResults.reads,
  isOfPerson: true,
  ask: (pupil, options) => (pupil.records.grade(pupil.index) === 5 ? hasResults.ask(pupil, options) : "no"),
};

const notAssessedMeaning: Bilingual = {
  vi: "“Không xếp loại” là em khuyết tật không đánh giá có ô trống; ở GDTX cũng là ô Hạnh kiểm trống.",
  en: "“Not ranked” are disabled pupils who are not assessed and have a blank cell; in GDTX also a blank Hạnh kiểm.",
};

/** Of a rank: `scale.code`, `notAssessed`; a blank cell of a pupil who has to have one is unclear. */
export function rankQuestion(field: "academicRank" | "conduct"): Question {
  const name = field === "conduct" ? "Hạnh kiểm" : "Học lực";
  return {
    id: field,
    meaning: {
      vi: `Theo cột ${name}, chưa kể thi lại. ${notAssessedMeaning.vi}`,
      en: `By the column ${name}, before re-tests. ${notAssessedMeaning.en}`,
    },
    reads: [field, "disabilityNotAssessed"],
    needs: [field],
    ask: (pupil) => {
      const { records, index, level, schoolYear } = pupil;
      const read = records.level(field, index);
      if (read.kind === "value") {
        const scale = scaleOf(records.definition(field), records.grade(index), schoolYear);
        return `${String(scale)}.${read.value.code}`;
      }
      if (read.kind === "unknown") return unclear;
      const mayBeBlank = field === "conduct" && level === "TX";
      return mayBeBlank || isNotAssessed(pupil) ? "notAssessed" : unclear;
    },
  };
}

/** The code of a level; nobody's where the cell is blank. */
export function levelQuestion(field: FieldKey, meaning: Bilingual): Question {
  return {
    id: field,
    meaning,
    reads: [field],
    ask: ({ records, index }) => {
      const read = records.level(field, index);
      return read.kind === "value" ? read.value.code : read.kind === "blank" ? null : unclear;
    },
  };
}

/** A mark as 0–10; nobody's where there is none, or where the subject is judged by Đ and CĐ. */
export function markQuestion(field: FieldKey, meaning: Bilingual): Question {
  return {
    id: `${field}-mark`,
    meaning,
    reads: [field],
    ask: ({ records, index }) => {
      const mark = records.mark(field, index);
      if (mark.kind === "mark") return mark.tenths / 10;
      const isNone = mark.kind === "blank" || mark.kind === "none" || mark.kind === "exempt" || mark.kind === "comment";
      return isNone ? null : unclear;
    },
  };
}

/** `passed`, `notPassed`, `exempt`; nobody's else. */
export function commentQuestion(subject: SubjectId): Question {
  return {
    id: `mark.${subject}-comment`,
    meaning: { vi: "Môn đánh giá bằng nhận xét: Đ, CĐ; M là miễn.", en: "Judged by comment: Đ, CĐ; M is exempt." },
    reads: [`mark.${subject}`],
    ask: ({ records, index }) => {
      const mark = records.mark(`mark.${subject}`, index);
      if (mark.kind === "exempt") return "exempt";
      return mark.kind === "comment" ? (mark.isPassed ? "passed" : "notPassed") : null;
    },
  };
}

/** Năng lực, phẩm chất: who is assessed by the edition that has the item must have a level. */
export function traitQuestion(field: FieldKey, edition: 2016 | 2020): Question {
  return {
    id: field,
    meaning: {
      vi: `T, Đ, C; ô trống của em được đánh giá là chưa rõ. ${notAssessedMeaning.vi}`,
      en: `T, Đ, C; a blank cell of a pupil who is assessed is unclear. ${notAssessedMeaning.en}`,
    },
    reads: [field, "classCode", "disabilityNotAssessed"],
    needs: [field],
    ask: (pupil) => {
      const read = pupil.records.level(field, pupil.index);
      if (read.kind === "value") return read.value.code;
      if (read.kind === "unknown") return unclear;
      if (editionOf(pupil) !== edition) return null;
      return isNotAssessed(pupil) ? "notAssessed" : unclear;
    },
  };
}

export const traitEdition: Question = {
  id: "traitEdition",
  meaning: {
    vi: "TT 27/2020 theo lộ trình: lớp 1 từ 2020, mỗi năm thêm một lớp; trước đó TT 22/2016.",
    en: "TT 27/2020 reached grade 1 in 2020 and one grade more each year; before, TT 22/2016.",
  },
  reads: ["classCode", "className"],
  ask: (pupil) => {
    const edition = editionOf(pupil);
    return edition === null ? unclear : String(edition);
  },
};

/** `yes`, and `no` where the column is not ticked. */
export function yesNoQuestion(field: FieldKey, meaning: Bilingual): Question {
  return {
    id: `${field}-yesNo`,
    meaning,
    reads: [field],
    ask: (pupil) => tickAnswer(pupil, field) ?? "no",
  };
}

/** `promoted`, `repeats`; of grade 5, which leads to no higher grade, and of pupils who are not assessed: what is ticked. */
export const primaryPromotion: Question = {
  id: "primaryPromotion",
  meaning: {
    vi: "Cột Lên lớp có đánh dấu; không đánh dấu là ở lại lớp, trừ lớp 5 (xem hoàn thành chương trình) và em không đánh giá.",
    en: "Lên lớp is ticked; no tick means the pupil repeats, but in grade 5 (see completion) and of pupils not assessed.",
  },
  reads: ["promoted", "classCode", "disabilityNotAssessed"],
  needs: ["promoted"],
  ask: (pupil) => {
    const tick = tickAnswer(pupil, "promoted");
    if (tick !== null) return tick === "yes" ? "promoted" : unclear;
    const isFinal = pupil.records.grade(pupil.index) === lastPrimaryGrade;
    return isFinal || isNotAssessed(pupil) ? null : "repeats";
  },
};

const outcomes: Readonly<Record<string, string>> = {
  "Lên lớp": "promoted",
  "Thi lại": "retakes",
  "Rèn luyện lại": "trains",
  "Ở lại lớp": "repeats",
};

/** Before the summer: `promoted`, `retakes`, `trains`, `repeats`. */
export const outcomeBeforeSummer: Question = {
  id: "outcomeBeforeSummer",
  meaning: {
    vi: "Theo cột Kết quả cuối năm, không có thì theo dấu ở Thi lại, Rèn luyện lại, Lên lớp, Ở lại lớp. Không có cột Ở lại lớp: không đánh dấu gì là ở lại lớp; có cột này: là chưa rõ. Vừa thi lại vừa rèn luyện lại là chưa rõ.",
    en: "By Kết quả cuối năm, else by the ticks of Thi lại, Rèn luyện lại, Lên lớp, Ở lại lớp. Without a column Ở lại lớp no tick means the pupil repeats; with one it is unclear. Both re-test and training is unclear.",
  },
  reads: ["promotionResult", "promoted", "retakesExams", "trainsInSummer", "repeatsGrade", "disabilityNotAssessed"],
  needs: ["promotionResult", "promoted", "retakesExams", "trainsInSummer", "repeatsGrade"],
  ask: (pupil) => {
    const { records, index } = pupil;
    const told = records.level("promotionResult", index);
    if (told.kind === "value") return outcomes[told.value.code] ?? unclear;
    if (told.kind === "unknown") return unclear;
    const [retakes, trains, promoted, repeats] = promotionTicks.map((field) => tickAnswer(pupil, field));
    if ([retakes, trains, promoted, repeats].includes(unclear)) return unclear;
    if (retakes === "yes" || trains === "yes")
      return retakes === trains ? unclear : retakes === "yes" ? "retakes" : "trains";
    if (promoted === "yes") return repeats === "yes" ? unclear : "promoted";
    if (repeats === "yes") return "repeats";
    if (isNotAssessed(pupil)) return "notAssessed";
    return records.has("repeatsGrade") || records.has("promotionResult") ? unclear : "repeats";
  },
};

const promotionTicks = ["retakesExams", "trainsInSummer", "promoted", "repeatsGrade"] as const;

/** After it, `promoted` or `repeats`: who is ticked as promoted is, whatever came before. */
export const outcomeAfterSummer: Question = {
  id: "outcomeAfterSummer",
  meaning: {
    vi: "Lên lớp: cột Lên lớp có đánh dấu. Còn lại là lưu ban (hoặc chưa thi lại, chưa rèn luyện xong).",
    en: "Promoted: Lên lớp is ticked. The others repeat (or have yet to be tested again or to end their training).",
  },
  reads: ["promoted", "repeatsGrade", "disabilityNotAssessed"],
  needs: ["promoted"],
  ask: (pupil) => {
    const tick = tickAnswer(pupil, "promoted");
    if (tick !== null) return tick === "yes" ? "promoted" : unclear;
    return isNotAssessed(pupil) && tickAnswer(pupil, "repeatsGrade") === null ? "notAssessed" : "repeats";
  },
};

/** Of those with the verdict: the rank, `none` where there is none. */
export const graduationRank: Question = {
  id: "graduationRank",
  meaning: {
    vi: "Loại của em được công nhận tốt nghiệp; từ 2015 bằng THPT không ghi loại.",
    en: "The rank of those who graduate; diplomas of THPT have had none since 2015.",
  },
  reads: ["graduated", "graduationRank"],
  needs: ["graduated"],
  ask: (pupil) => {
    if (tickAnswer(pupil, "graduated") !== "yes") return null;
    const read = pupil.records.level("graduationRank", pupil.index);
    return read.kind === "value" ? read.value.code : read.kind === "blank" ? "none" : unclear;
  },
};

/** Authorities above the school, as the text of a commendation names them; matched against `matchKey`. */
const higherAuthorities =
  /(^|[^\p{L}])(cấp trên|ubnd|ủy ban|uỷ ban|huyện|quận|thị xã|thành phố|tỉnh|phòng gd|phòng giáo dục|sở gd|sở giáo dục|bộ gd|bộ giáo dục|quốc gia)([^\p{L}]|$)/u;

/** No column of any form says it by itself: it is read from what the commendation is for. */
export const higherCommendation: Question = {
  id: "higherCommendation",
  meaning: {
    vi: "Cột Nội dung khen thưởng có nêu cấp trên của trường: UBND, huyện, tỉnh, Phòng, Sở, Bộ GD&ĐT …",
    en: "Nội dung khen thưởng names an authority above the school: UBND, district, province, Phòng, Sở, Bộ GD&ĐT …",
  },
  reads: ["commendationText"],
  ask: ({ records, index }) =>
    higherAuthorities.test(matchKey(records.text("commendationText", index))) ? "yes" : null,
};

/** Checked in either term. */
export const healthChecked: Question = {
  id: "healthChecked",
  meaning: {
    vi: "Khám sức khỏe định kỳ có đánh dấu ở kỳ 1 hoặc kỳ 2.",
    en: "A health check is ticked in either term.",
  },
  reads: ["healthCheckTerm1", "healthCheckTerm2"],
  ask: (pupil) => eitherTick(pupil, "healthCheckTerm1", "healthCheckTerm2"),
};

/** Overweight, of which obese is the worse half. */
export const overweight: Question = {
  id: "overweight",
  meaning: { vi: "Thừa cân hoặc béo phì có đánh dấu.", en: "Overweight or obese is ticked." },
  reads: ["overweight", "obese"],
  ask: (pupil) => eitherTick(pupil, "overweight", "obese"),
};

/** Stunted in either term. */
export const stunted: Question = {
  id: "stunted",
  meaning: { vi: "Thấp còi có đánh dấu ở kỳ 1 hoặc kỳ 2.", en: "Stunted is ticked in either term." },
  reads: ["stuntedTerm1", "stuntedTerm2"],
  ask: (pupil) => eitherTick(pupil, "stuntedTerm1", "stuntedTerm2"),
};

function eitherTick(pupil: PupilPlace, first: FieldKey, second: FieldKey): Answer {
  const answers = [tickAnswer(pupil, first), tickAnswer(pupil, second)];
  return answers.includes("yes") ? "yes" : answers.includes(unclear) ? unclear : null;
}

function isNotAssessed({ records, index, person }: Pupil): boolean {
  if (records.tick("disabilityNotAssessed", index) === true) return true;
  return person?.records.tick("disabilityNotAssessed", person.index) === true;
}

function editionOf({ records, index, schoolYear }: Pupil): 2016 | 2020 | null {
  const grade = records.grade(index);
  if (grade === null) return null;
  return schoolYear >= (newProgrammeFrom[grade] ?? Infinity) ? 2020 : 2016;
}
