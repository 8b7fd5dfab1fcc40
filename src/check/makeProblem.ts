import { placeOfField } from "../forms/splitBirthDate";
import type { RecognisedSheet } from "../forms/types";
import type { Finding, Fix, Proposal, Rule } from "../rules/types";
import type { Bilingual } from "../text/bilingual";
import { formatDate, fromSerial } from "../text/date";
import { cellAt, cellKey } from "../workbook/cells";
import type { CellEdit, CellValue, Sheet } from "../workbook/types";
import type { Problem } from "./problem";

/** Gives a finding its place, its value and its fixes. */
export function makeProblem(
  rule: Pick<Rule, "id" | "severity">,
  finding: Finding,
  sheet: Sheet,
  recognised: RecognisedSheet,
  row: number,
  className: string,
  date1904: boolean,
): Problem {
  const column = finding.column ?? placeOfField(recognised, finding.field) ?? columnOfName(recognised);
  const hasFormula = sheet.formulas.has(cellKey(row, column));
  const proposals = (finding.proposals ?? []).filter((proposal) => canBeWritten(proposal, finding, recognised));
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    sheet: sheet.id,
    sheetName: sheet.name,
    row,
    column,
    field: finding.field,
    value: cellAt(sheet, row, column),
    message: finding.message,
    args: finding.args ?? {},
    // A formula is never written over: whoever made it has to change it.
    fixes: hasFormula ? [] : proposals.map((proposal) => makeFix(proposal, sheet, recognised, row, column, date1904)),
    ...(hasFormula && proposals.some((proposal) => proposal.isSure) ? { isHeldByFormula: true } : {}),
    related: finding.related ?? [],
    className,
  };
}

/** A value for the whole of a birth date has no cell where the sheet has its day, month and year in three. */
function canBeWritten(proposal: Proposal, { field, column }: Finding, { columns, splitBirthDate }: RecognisedSheet) {
  if (!splitBirthDate || columns.has("birthDate")) return true;
  const written = [...(column === undefined ? [field] : []), ...(proposal.also ?? []).map((other) => other.field)];
  return !written.includes("birthDate");
}

function makeFix(
  proposal: Proposal,
  sheet: Sheet,
  recognised: RecognisedSheet,
  row: number,
  column: number,
  date1904: boolean,
): Fix {
  const edits: CellEdit[] = [edit(sheet, row, column, proposal)];
  for (const other of proposal.also ?? []) {
    const otherColumn = recognised.columns.get(other.field);
    if (otherColumn !== undefined) edits.push(edit(sheet, row, otherColumn, other));
  }
  const near = proposal.isNear ? { isNear: true } : {};
  return { label: fixLabel(proposal, date1904), isSure: proposal.isSure, ...near, edits };
}

function edit(
  sheet: Sheet,
  row: number,
  column: number,
  what: { readonly value: CellValue; readonly numberFormat?: string },
): CellEdit {
  const place = { sheet: sheet.id, row, column, value: what.value };
  return what.numberFormat === undefined ? place : { ...place, numberFormat: what.numberFormat };
}

function fixLabel(proposal: Proposal, date1904: boolean): Bilingual {
  if (proposal.value === "") {
    return { vi: `Xóa ô (${proposal.reason.vi})`, en: `Clear the cell (${proposal.reason.en})` };
  }
  const shown = shownValue(proposal, date1904);
  return { vi: `Sửa thành «${shown}» (${proposal.reason.vi})`, en: `Change to “${shown}” (${proposal.reason.en})` };
}

/** A date is offered as people write it, not as its serial number. */
function shownValue(proposal: Proposal, date1904: boolean): string {
  if (typeof proposal.value === "number" && /[dmy]/i.test(proposal.numberFormat ?? "")) {
    const date = fromSerial(proposal.value, { date1904 });
    if (date) return formatDate(date);
  }
  return String(proposal.value);
}

/** A finding about a column that is not there stands at the pupil's name. */
function columnOfName(recognised: RecognisedSheet): number {
  return recognised.columns.get("fullName") ?? Math.min(...recognised.columns.values());
}
