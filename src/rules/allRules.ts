import { rule as birthDateInFuture } from "./birth-date-in-future/rule";
import { rule as birthYearForGrade } from "./birth-year-for-grade/rule";
import { rule as birthYearOfParent } from "./birth-year-of-parent/rule";
import { rule as catalogueSpelling } from "./catalogue-spelling/rule";
import { rule as classInList } from "./class-in-list/rule";
import { rule as classOfLevel } from "./class-of-level/rule";
import { rule as dateShownAsNumber } from "./date-shown-as-number/rule";
import { rule as dateSystem1904 } from "./date-system-1904/rule";
import { rule as dayMonthSwapped } from "./day-month-swapped/rule";
import { rule as decomposedLetters } from "./decomposed-letters/rule";
import { rule as duplicateIdentityNumber } from "./duplicate-identity-number/rule";
import { rule as duplicatePupilCode } from "./duplicate-pupil-code/rule";
import { rule as excelErrorValue } from "./excel-error-value/rule";
import { rule as extraSpaces } from "./extra-spaces/rule";
import { rule as formulaInCell } from "./formula-in-cell/rule";
import { rule as formulaLikeText } from "./formula-like-text/rule";
import { rule as identityNumberConflict } from "./identity-number-conflict/rule";
import { rule as identityNumber } from "./identity-number/rule";
import { rule as identityNumberZero } from "./identity-number-zero/rule";
import { rule as invisibleCharacters } from "./invisible-characters/rule";
import { rule as legacyFont } from "./legacy-font/rule";
import { rule as lookAlikeLetters } from "./look-alike-letters/rule";
import { rule as missingColumn } from "./missing-column/rule";
import { rule as mixedDateFormats } from "./mixed-date-formats/rule";
import { rule as nameShape } from "./name-shape/rule";
import { rule as noDistricts } from "./no-districts/rule";
import { rule as numberStoredAsText } from "./number-stored-as-text/rule";
import { rule as parentInTwoSpellings } from "./parent-in-two-spellings/rule";
import { rule as phoneNumber } from "./phone-number/rule";
import { rule as pupilCode } from "./pupil-code/rule";
import { rule as requiredCell } from "./required-cell/rule";
import { rule as sameNameAndBirthDate } from "./same-name-and-birth-date/rule";
import { rule as sexAndMiddleName } from "./sex-and-middle-name/rule";
import { rule as statusNeedsDate } from "./status-needs-date/rule";
import { rule as statusNeedsReason } from "./status-needs-reason/rule";
import { rule as textLength } from "./text-length/rule";
import { rule as textTurnedIntoDate } from "./text-turned-into-date/rule";
import { rule as tickValue } from "./tick-value/rule";
import { rule as unitInTwoSpellings } from "./unit-in-two-spellings/rule";
import { rule as unitOfParent } from "./unit-of-parent/rule";
import { rule as unlikelySyllable } from "./unlikely-syllable/rule";
import { rule as unusualSurname } from "./unusual-surname/rule";
import { rule as validDate } from "./valid-date/rule";
import { rule as valueInCatalogue } from "./value-in-catalogue/rule";
import type { Rule } from "./types";

/** Every rule, one folder each. Order is that of the list where severity and count do not decide. */
export const allRules: readonly Rule[] = [
  birthDateInFuture,
  birthYearForGrade,
  birthYearOfParent,
  catalogueSpelling,
  classInList,
  classOfLevel,
  dateShownAsNumber,
  dateSystem1904,
  dayMonthSwapped,
  decomposedLetters,
  duplicateIdentityNumber,
  duplicatePupilCode,
  excelErrorValue,
  extraSpaces,
  formulaInCell,
  formulaLikeText,
  identityNumberConflict,
  identityNumber,
  identityNumberZero,
  invisibleCharacters,
  legacyFont,
  lookAlikeLetters,
  missingColumn,
  mixedDateFormats,
  nameShape,
  noDistricts,
  numberStoredAsText,
  parentInTwoSpellings,
  phoneNumber,
  pupilCode,
  requiredCell,
  sameNameAndBirthDate,
  sexAndMiddleName,
  statusNeedsDate,
  statusNeedsReason,
  textLength,
  textTurnedIntoDate,
  tickValue,
  unitInTwoSpellings,
  unitOfParent,
  unlikelySyllable,
  unusualSurname,
  validDate,
  valueInCatalogue,
];

export const rulesById: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.id, rule]));
