import { rulePage, type RulePage, type ShownExample, type ShownFinding, type ShownRow } from "../../src/check/rulePage";
import type { FormId, Level } from "../../src/forms/types";
import { allRules } from "../../src/rules/allRules";
import { loadExamples } from "../../src/rules/loadExamples";
import type { Severity } from "../../src/rules/types";

const severityWords: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" };
const formWords: Readonly<Record<FormId, string>> = {
  "mau-1": "Mẫu số 1",
  "mau-2": "Mẫu số 2",
  "tot-nghiep": "danh sách tốt nghiệp",
};
const levelWords: Readonly<Record<Level, string>> = { MN: "MN", C1: "TH", C2: "THCS", C3: "THPT", TX: "GDTX" };
const fixingWords: Readonly<Record<RulePage["fixing"], string>> = {
  sure: "có cách sửa chắc chắn",
  suggested: "có gợi ý",
  none: "phải tự xem lại",
};

/** docs/rules.md: every rule with what it checks, severity, source, examples and fix, as the rules themselves say it. */
export async function rulesMarkdown(): Promise<string> {
  const pages = await Promise.all(allRules.map(async (rule) => rulePage(rule, await loadExamples(rule.id))));
  return [
    "# Các điều Sổ Sạch kiểm tra",
    "",
    `Made from the rules and their examples by \`npm run rules\`; do not edit. ${String(pages.length)} rules. Lỗi: the portal or a regulation refuses it; Cảnh báo: probably wrong, a person must look; Lưu ý: unusual.`,
    "",
    "| Kiểm tra | Mức | Mẫu | Sửa |",
    "| --- | --- | --- | --- |",
    ...pages.map(
      (page) =>
        `| [${page.title.vi}](#${page.id}) | ${words(page.severities, severityWords)} | ${words(page.forms, formWords)} | ${fixingWords[page.fixing]} |`,
    ),
    "",
    ...pages.flatMap(pageText),
  ].join("\n");
}

function pageText(page: RulePage): string[] {
  const scope = [
    words(page.forms, formWords),
    page.levels ? words(page.levels, levelWords) : "mọi cấp học",
    yearsText(page),
  ].join("; ");
  return [
    `## ${page.id}`,
    "",
    `**${page.title.vi}** (${page.title.en}). ${words(page.severities, severityWords)}; ${scope}; ${fixingWords[page.fixing]}.`,
    "",
    `Căn cứ: ${page.source.vi}.`,
    "",
    ...page.examples.flatMap(exampleText),
    "",
  ];
}

function yearsText({ years }: RulePage): string {
  if (!years) return "mọi năm học";
  const { from, to } = years;
  return [
    "năm học",
    from === undefined ? "" : `từ ${String(from)}–${String(from + 1)}`,
    to === undefined ? "" : `đến ${String(to)}–${String(to + 1)}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The rows, then under them what is said of each cell; a short line where one row says one thing. */
function exampleText({ rows, findings }: ShownExample): string[] {
  const isNumbered = rows.length > 1;
  const shown = rows.filter(({ cells }) => cells.length > 0).map((row) => rowText(row, isNumbered));
  const [only] = findings;
  if (!isNumbered && only && findings.length === 1) return [`- ${[...shown, findingText(only)].join(" → ")}`];
  return [
    `- ${shown.join(" · ")}`,
    ...findings.map((finding) => `  - ${upperFirst(plain(finding.place.vi))}: ${findingText(finding)}`),
  ];
}

function rowText({ number, cells, hidden }: ShownRow, isNumbered: boolean): string {
  const texts = cells.map(({ field, value, isMarked }) => {
    const text = `${field.vi} = ${value === "" ? "(trống)" : code(value)}`;
    return isMarked ? `**${text}**` : text;
  });
  if (hidden > 0) texts.push("…");
  return `${isNumbered ? `Dòng ${String(number)}: ` : ""}${texts.join(", ")}`;
}

function findingText({ severity, sentence, fix, isSure }: ShownFinding): string {
  const fixText = fix ? ` → ${plain(fix.vi)}${isSure ? " (chắc chắn)" : ""}` : "";
  return `${severityWords[severity]}: ${plain(sentence.vi)}${fixText}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function words<Key extends string>(keys: readonly Key[], dictionary: Readonly<Record<Key, string>>): string {
  return keys.map((key) => dictionary[key]).join(", ");
}

/** A value between back ticks, with white space that can be seen. */
function code(value: string): string {
  return `\`${visible(value).replace(/`/g, "'")}\``;
}

/** Values stand in sentences too: none of them may turn into formatting. */
function plain(text: string): string {
  return visible(text).replace(/([\\`*_[\]<>|])/g, "\\$1");
}

function visible(text: string): string {
  return text.replace(/[\n\r\t\u00a0\u00ad\u200b-\u200f\ufeff]/g, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `‹U+${point.toString(16).toUpperCase().padStart(4, "0")}›`;
  });
}
