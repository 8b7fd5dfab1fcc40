import { rule as birthYearForGrade } from "./birth-year-for-grade/rule";
import { rule as birthYearOfParent } from "./birth-year-of-parent/rule";
import { rule as catalogueSpelling } from "./catalogue-spelling/rule";
import { rule as classInList } from "./class-in-list/rule";
import { rule as classOfLevel } from "./class-of-level/rule";
import { rule as dateShownAsNumber } from "./date-shown-as-number/rule";
import { rule as decomposedLetters } from "./decomposed-letters/rule";
import { rule as duplicateIdentityNumber } from "./duplicate-identity-number/rule";
import { rule as duplicatePupilCode } from "./duplicate-pupil-code/rule";
import { rule as excelErrorValue } from "./excel-error-value/rule";
import { rule as extraSpaces } from "./extra-spaces/rule";
import { rule as formulaInCell } from "./formula-in-cell/rule";
import { rule as identityNumberConflict } from "./identity-number-conflict/rule";
import { rule as identityNumber } from "./identity-number/rule";
import { rule as invisibleCharacters } from "./invisible-characters/rule";
import { rule as missingColumn } from "./missing-column/rule";
import { rule as nameShape } from "./name-shape/rule";
import { rule as numberStoredAsText } from "./number-stored-as-text/rule";
import { rule as phoneNumber } from "./phone-number/rule";
import { rule as pupilCode } from "./pupil-code/rule";
import { rule as requiredCell } from "./required-cell/rule";
import { rule as sameNameAndBirthDate } from "./same-name-and-birth-date/rule";
import { rule as statusNeedsDate } from "./status-needs-date/rule";
import { rule as statusNeedsReason } from "./status-needs-reason/rule";
import { rule as textLength } from "./text-length/rule";
import { rule as tickValue } from "./tick-value/rule";
import { rule as unitOfParent } from "./unit-of-parent/rule";
import { rule as validDate } from "./valid-date/rule";
import { rule as valueInCatalogue } from "./value-in-catalogue/rule";
import { rule as academicRank } from "./academic-rank/rule";
import { rule as yearMean } from "./year-mean/rule";
import { rule as markValue } from "./mark-value/rule";
import { rule as subjectOfGrade } from "./subject-of-grade/rule";
import { rule as resultLevelValue } from "./result-level-value/rule";
import { rule as pupilTitle } from "./pupil-title/rule";
import { rule as promotion } from "./promotion/rule";
import { rule as lockedCell } from "./locked-cell/rule";
import { rule as pupilInTwoClasses } from "./pupil-in-two-classes/rule";
import { rule as afterRetest } from "./after-retest/rule";
import { rule as daysAbsent } from "./days-absent/rule";
import { rule as conductOfYear } from "./conduct-of-year/rule";
import { rule as compareWithPupilList } from "./compare-with-pupil-list/rule";
import { rule as lowerGraduation } from "./lower-graduation/rule";
import { rule as upperGraduation } from "./upper-graduation/rule";
import type { Rule } from "./types";

/** Every rule, one folder each. Order is that of the list where severity and count do not decide. */
export const allRules: readonly Rule[] = [
  birthYearForGrade,
  birthYearOfParent,
  catalogueSpelling,
  classInList,
  classOfLevel,
  dateShownAsNumber,
  decomposedLetters,
  duplicateIdentityNumber,
  duplicatePupilCode,
  excelErrorValue,
  extraSpaces,
  formulaInCell,
  identityNumberConflict,
  identityNumber,
  invisibleCharacters,
  missingColumn,
  nameShape,
  numberStoredAsText,
  phoneNumber,
  pupilCode,
  requiredCell,
  sameNameAndBirthDate,
  statusNeedsDate,
  statusNeedsReason,
  textLength,
  tickValue,
  unitOfParent,
  validDate,
  valueInCatalogue,
  academicRank,
  yearMean,
  markValue,
  subjectOfGrade,
  resultLevelValue,
  pupilTitle,
  promotion,
  lockedCell,
  pupilInTwoClasses,
  afterRetest,
  daysAbsent,
  conductOfYear,
  compareWithPupilList,
  lowerGraduation,
  upperGraduation,
];

export const rulesById: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.id, rule]));
