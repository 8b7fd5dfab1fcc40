import { fillIn } from "../../text/bilingual";
import { cellAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/types";
import type { NewSheet } from "../../workbook/writeWorkbook";
import type { Counts } from "../counts";
import { checkIdentities, type CheckedIdentity } from "../identities/checkIdentities";
import { headLines, headLooks, type ReportHead } from "./reportHead";
import { reportTexts as texts } from "./reportTexts";

const LAST_COLUMN = 6;

/** Every identity with both sides; those that do not hold on top. */
export function balanceSheet(counts: Counts, head: ReportHead): NewSheet {
  const { language } = head;
  const checked = [...checkIdentities(counts)].sort((a, b) => Number(a.holds) - Number(b.holds));
  const failing = checked.filter(({ holds }) => !holds).length;
  const summary = failing === 0 ? texts.balanced : texts.unbalanced;
  const top = [
    texts.balanceTitle[language],
    ...headLines(counts, head),
    fillIn(summary[language], { n: failing }, language),
  ];
  const columns = [texts.identity, texts.left, texts.right, texts.difference, texts.pupils, texts.verdict, texts.where];
  const headRow = top.length;
  const first = headRow + 1;
  const values: CellValue[][] = [
    ...top.map((line) => [line]),
    columns.map((name) => name[language]),
    ...checked.map((one) => rowOf(one, head)),
  ];
  const headMerged = headLooks(top.length, LAST_COLUMN + 1);
  const body = { top: first, bottom: values.length - 1, left: 0, right: LAST_COLUMN };
  return {
    name: texts.balanceSheet[language],
    values,
    columnWidths: [56, 9, 9, 10, 12, 13, 40],
    formulas: checked.map((_, at) => ({
      row: first + at,
      column: 3,
      formula: `=${cellAddress(first + at, 1)}-${cellAddress(first + at, 2)}`,
    })),
    merges: headMerged.merges,
    looks: [
      ...headMerged.looks,
      { area: { top: headRow, bottom: headRow, left: 0, right: LAST_COLUMN }, look: "heading" },
      ...(checked.length > 0
        ? ([
            { area: body, look: "grid" },
            { area: { ...body, right: 0 }, look: "label" },
            { area: { ...body, left: LAST_COLUMN }, look: "label" },
          ] as const)
        : []),
      ...(failing > 0 ? ([{ area: { ...body, bottom: first + failing - 1 }, look: "alert" }] as const) : []),
    ],
    print: { orientation: "landscape", titleRows: headRow + 1 },
  };
}

function rowOf(
  { identity, left, right, holds, pupils, failures }: CheckedIdentity,
  { language }: ReportHead,
): CellValue[] {
  const places = [...new Set(failures.map(({ division }) => division.name[language]))];
  const verdict = holds ? texts.holds : texts.fails;
  return [identity.name[language], left, right, left - right, pupils, verdict[language], places.join(", ")];
}
