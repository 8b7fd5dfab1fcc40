import { rule as academicRank } from "./academic-rank/rule";
import { rule as afterRetest } from "./after-retest/rule";
import { rule as ageForPreschoolGroup } from "./age-for-preschool-group/rule";
import { rule as ageOfParent } from "./age-of-parent/rule";
import { rule as birthDateInParts } from "./birth-date-in-parts/rule";
import { rule as birthYearForGrade } from "./birth-year-for-grade/rule";
import { rule as birthYearOfParent } from "./birth-year-of-parent/rule";
import { rule as blankLockedCell } from "./blank-locked-cell/rule";
import { rule as boardingColumns } from "./boarding-columns/rule";
import { rule as catalogueSpelling } from "./catalogue-spelling/rule";
import { rule as childMeasure } from "./child-measure/rule";
import { rule as classCodeSpelling } from "./class-code-spelling/rule";
import { rule as classGradeInList } from "./class-grade-in-list/rule";
import { rule as classInList } from "./class-in-list/rule";
import { rule as classOfLevel } from "./class-of-level/rule";
import { rule as classSize } from "./class-size/rule";
import { rule as classTurnedIntoDate } from "./class-turned-into-date/rule";
import { rule as classTurnedIntoNumber } from "./class-turned-into-number/rule";
import { rule as columnOfLevel } from "./column-of-level/rule";
import { rule as compareWithPupilList } from "./compare-with-pupil-list/rule";
import { rule as conductOfYear } from "./conduct-of-year/rule";
import { rule as dateShownAsNumber } from "./date-shown-as-number/rule";
import { rule as dateSystem1904 } from "./date-system-1904/rule";
import { rule as dayMonthSwapped } from "./day-month-swapped/rule";
import { rule as daysAbsent } from "./days-absent/rule";
import { rule as decomposedLetters } from "./decomposed-letters/rule";
import { rule as disabilityColumns } from "./disability-columns/rule";
import { rule as disabledInClass } from "./disabled-in-class/rule";
import { rule as duplicateIdentityNumber } from "./duplicate-identity-number/rule";
import { rule as duplicatePupilCode } from "./duplicate-pupil-code/rule";
import { rule as enrolmentTicks } from "./enrolment-ticks/rule";
import { rule as examPoints } from "./exam-points/rule";
import { rule as excelErrorValue } from "./excel-error-value/rule";
import { rule as extraSpaces } from "./extra-spaces/rule";
import { rule as formulaInCell } from "./formula-in-cell/rule";
import { rule as formulaLikeText } from "./formula-like-text/rule";
import { rule as graduationListPupils } from "./graduation-list-pupils/rule";
import { rule as graduationListResults } from "./graduation-list-results/rule";
import { rule as growthCategory } from "./growth-category/rule";
import { rule as growthImplausible } from "./growth-implausible/rule";
import { rule as healthFlags } from "./health-flags/rule";
import { rule as identityCardAge } from "./identity-card-age/rule";
import { rule as identityNumber } from "./identity-number/rule";
import { rule as identityNumberConflict } from "./identity-number-conflict/rule";
import { rule as identityNumberProvince } from "./identity-number-province/rule";
import { rule as identityNumberZero } from "./identity-number-zero/rule";
import { rule as invisibleCharacters } from "./invisible-characters/rule";
import { rule as leavingReasonForLevel } from "./leaving-reason-for-level/rule";
import { rule as legacyFont } from "./legacy-font/rule";
import { rule as listOnTwoSheets } from "./list-on-two-sheets/rule";
import { rule as lockedCell } from "./locked-cell/rule";
import { rule as lookAlikeLetters } from "./look-alike-letters/rule";
import { rule as lowerGraduation } from "./lower-graduation/rule";
import { rule as markValue } from "./mark-value/rule";
import { rule as measuringDate } from "./measuring-date/rule";
import { rule as missingColumn } from "./missing-column/rule";
import { rule as missingResult } from "./missing-result/rule";
import { rule as mixedDateFormats } from "./mixed-date-formats/rule";
import { rule as nameShape } from "./name-shape/rule";
import { rule as namesOfFamily } from "./names-of-family/rule";
import { rule as nationalityAndEthnicity } from "./nationality-and-ethnicity/rule";
import { rule as noDistricts } from "./no-districts/rule";
import { rule as numberInTwoColumns } from "./number-in-two-columns/rule";
import { rule as numberStoredAsText } from "./number-stored-as-text/rule";
import { rule as oneWordName } from "./one-word-name/rule";
import { rule as organisationAge } from "./organisation-age/rule";
import { rule as outcomeWord } from "./outcome-word/rule";
import { rule as parentInTwoSpellings } from "./parent-in-two-spellings/rule";
import { rule as parentOrGuardian } from "./parent-or-guardian/rule";
import { rule as parentsEthnicity } from "./parents-ethnicity/rule";
import { rule as permanentAddress } from "./permanent-address/rule";
import { rule as phoneNumber } from "./phone-number/rule";
import { rule as policyGroupConflict } from "./policy-group-conflict/rule";
import { rule as preschoolCompletion } from "./preschool-completion/rule";
import { rule as primaryClassCompletion } from "./primary-class-completion/rule";
import { rule as primaryCommendation } from "./primary-commendation/rule";
import { rule as primaryCompletion } from "./primary-completion/rule";
import { rule as primaryLevelAgainstTest } from "./primary-level-against-test/rule";
import { rule as primaryLevelAndTest } from "./primary-level-and-test/rule";
import { rule as primaryLevelValue } from "./primary-level-value/rule";
import { rule as primarySubjectOfGrade } from "./primary-subject-of-grade/rule";
import { rule as primaryTestScore } from "./primary-test-score/rule";
import { rule as primaryYearLevel } from "./primary-year-level/rule";
import { rule as promotion } from "./promotion/rule";
import { rule as pupilCode } from "./pupil-code/rule";
import { rule as pupilInTwoClasses } from "./pupil-in-two-classes/rule";
import { rule as pupilTitle } from "./pupil-title/rule";
import { rule as rankWithoutAssessment } from "./rank-without-assessment/rule";
import { rule as requiredCell } from "./required-cell/rule";
import { rule as resultLevelValue } from "./result-level-value/rule";
import { rule as resultsInTwoParts } from "./results-in-two-parts/rule";
import { rule as sameFamily } from "./same-family/rule";
import { rule as sameLevelInClass } from "./same-level-in-class/rule";
import { rule as sameMeasureInClass } from "./same-measure-in-class/rule";
import { rule as sameNameAndBirthDate } from "./same-name-and-birth-date/rule";
import { rule as schoolYearOfFile } from "./school-year-of-file/rule";
import { rule as serialNumber } from "./serial-number/rule";
import { rule as sexAndMiddleName } from "./sex-and-middle-name/rule";
import { rule as statusDate } from "./status-date/rule";
import { rule as statusNeedsDate } from "./status-needs-date/rule";
import { rule as statusNeedsReason } from "./status-needs-reason/rule";
import { rule as strayClass } from "./stray-class/rule";
import { rule as subjectOfGrade } from "./subject-of-grade/rule";
import { rule as textLength } from "./text-length/rule";
import { rule as textTurnedIntoDate } from "./text-turned-into-date/rule";
import { rule as tickValue } from "./tick-value/rule";
import { rule as unitInTwoSpellings } from "./unit-in-two-spellings/rule";
import { rule as unitOfParent } from "./unit-of-parent/rule";
import { rule as unlikelySyllable } from "./unlikely-syllable/rule";
import { rule as unusualSurname } from "./unusual-surname/rule";
import { rule as upperGraduation } from "./upper-graduation/rule";
import { rule as validDate } from "./valid-date/rule";
import { rule as valueInCatalogue } from "./value-in-catalogue/rule";
import { rule as vnenWord } from "./vnen-word/rule";
import { rule as yearMean } from "./year-mean/rule";
import type { Rule } from "./types";

/** Every rule, one folder each. Order is that of the list where severity and count do not decide. */
export const allRules: readonly Rule[] = [
  academicRank,
  afterRetest,
  ageForPreschoolGroup,
  ageOfParent,
  birthDateInParts,
  birthYearForGrade,
  birthYearOfParent,
  blankLockedCell,
  boardingColumns,
  catalogueSpelling,
  childMeasure,
  classCodeSpelling,
  classGradeInList,
  classInList,
  classOfLevel,
  classSize,
  classTurnedIntoDate,
  classTurnedIntoNumber,
  columnOfLevel,
  compareWithPupilList,
  conductOfYear,
  dateShownAsNumber,
  dateSystem1904,
  dayMonthSwapped,
  daysAbsent,
  decomposedLetters,
  disabilityColumns,
  disabledInClass,
  duplicateIdentityNumber,
  duplicatePupilCode,
  enrolmentTicks,
  examPoints,
  excelErrorValue,
  extraSpaces,
  formulaInCell,
  formulaLikeText,
  graduationListPupils,
  graduationListResults,
  growthCategory,
  growthImplausible,
  healthFlags,
  identityCardAge,
  identityNumber,
  identityNumberConflict,
  identityNumberProvince,
  identityNumberZero,
  invisibleCharacters,
  leavingReasonForLevel,
  legacyFont,
  listOnTwoSheets,
  lockedCell,
  lookAlikeLetters,
  lowerGraduation,
  markValue,
  measuringDate,
  missingColumn,
  missingResult,
  mixedDateFormats,
  nameShape,
  namesOfFamily,
  nationalityAndEthnicity,
  noDistricts,
  numberInTwoColumns,
  numberStoredAsText,
  oneWordName,
  organisationAge,
  outcomeWord,
  parentInTwoSpellings,
  parentOrGuardian,
  parentsEthnicity,
  permanentAddress,
  phoneNumber,
  policyGroupConflict,
  preschoolCompletion,
  primaryClassCompletion,
  primaryCommendation,
  primaryCompletion,
  primaryLevelAgainstTest,
  primaryLevelAndTest,
  primaryLevelValue,
  primarySubjectOfGrade,
  primaryTestScore,
  primaryYearLevel,
  promotion,
  pupilCode,
  pupilInTwoClasses,
  pupilTitle,
  rankWithoutAssessment,
  requiredCell,
  resultLevelValue,
  resultsInTwoParts,
  sameFamily,
  sameLevelInClass,
  sameMeasureInClass,
  sameNameAndBirthDate,
  schoolYearOfFile,
  serialNumber,
  sexAndMiddleName,
  statusDate,
  statusNeedsDate,
  statusNeedsReason,
  strayClass,
  subjectOfGrade,
  textLength,
  textTurnedIntoDate,
  tickValue,
  unitInTwoSpellings,
  unitOfParent,
  unlikelySyllable,
  unusualSurname,
  upperGraduation,
  validDate,
  valueInCatalogue,
  vnenWord,
  yearMean,
];

export const rulesById: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.id, rule]));
