import { contentNames } from "../submission/data/procedure";
import { vietNamDay } from "../text/vietNamTime";
import { submissionFileName } from "../submission/fileName";
import type { ReceiptCheck } from "../submission/receipt";
import { levelNames, unitsOf } from "./districtBook";
import type { ExaminedParts } from "./examination";
import { matchNames, type PupilPlace, statusName } from "./matchPupils";
import type { DistrictResult, FileSummary, SchoolLevel, SchoolSummary } from "./result";
import { unitInFileNames } from "./units";

export interface MessageParts {
  readonly school: SchoolSummary;
  readonly files: readonly (FileSummary & Pick<ExaminedParts, "problems" | "problemsLeftOut">)[];
  readonly result: Pick<DistrictResult, "madeAt" | "schools" | "samePupil" | "wrongNames">;
}

/** Whether there is anything to tell the school. */
export function hasMessage({
  school,
  files,
  result,
}: Omit<MessageParts, "files"> & { files: readonly FileSummary[] }): boolean {
  return (
    school.errors + school.warnings > 0 ||
    files.some(({ state, notes }) => state === "failed" || notes.length > 0) ||
    school.levels.some(({ missing, missingClasses }) => missing.length + missingClasses.length > 0) ||
    result.wrongNames.some((name) => name.school === school.id) ||
    result.samePupil.some(({ places }) => places.some((place) => place.school === school.id)) ||
    (school.receipt !== null &&
      school.receipt.changed.length + school.receipt.missing.length + school.receipt.added.length > 0)
  );
}

/** The message to a school, plain text, ready to be sent: what is missing, what cannot be read, every row to mend. */
export function schoolMessage({ school, files, result }: MessageParts): string {
  const pupils = school.levels.reduce((sum, level) => sum + level.pupils, 0);
  const unread = files.filter(({ state }) => state === "failed");
  const missing = school.levels.flatMap((level) => missingLines(level, school.levels.length > 1));
  const lines = [
    `Kính gửi: ${addressee(school)}`,
    `Kết quả kiểm tra hồ sơ dữ liệu học sinh, ngày ${vietNamDay(result.madeAt)}`,
    "",
    `Đã nhận ${String(files.length)} tệp${unread.length > 0 ? ` (${String(unread.length)} tệp không đọc được)` : ""}, ${String(pupils)} học sinh: ${String(school.errors)} lỗi, ${String(school.warnings)} cảnh báo.`,
    ...(school.unitFrom === "unknown" ? [unnamed] : []),
    ...missing,
    ...unread.map(({ path, failure }) => `Không đọc được: ${nameOf(path)} – ${failure?.vi ?? ""}`),
    ...files.flatMap(({ path, notes }) => notes.map((note) => `Lưu ý: ${nameOf(path)} – ${note.vi}`)),
    ...files.filter(({ state }) => state === "copy" || state === "replaced").map((file) => twiceLine(file, files)),
    ...result.wrongNames
      .filter((name) => name.school === school.id)
      .map(({ file, required }) => `Tên tệp chưa đúng: ${nameOf(file)} → ${required}`),
    ...(school.receipt ? receiptDifferences(school.receipt) : []),
    ...samePupilLines(school, result),
  ];
  for (const file of files.filter(({ problems }) => problems.length > 0)) {
    lines.push("", `Tệp: ${nameOf(file.path)}`);
    for (const { severity, sheet, row, cell, message } of errorsFirst(file.problems)) {
      lines.push(
        `- ${severity === "error" ? "Lỗi" : "Cảnh báo"}, trang ${sheet}, dòng ${String(row)}, ô ${cell}: ${message.vi}`,
      );
    }
    if (file.problemsLeftOut > 0) lines.push(`- … và ${String(file.problemsLeftOut)} mục khác trong tệp này.`);
  }
  const hasOnlyGaps = missing.length > 0 && lines.length === HEAD_LINES + missing.length;
  lines.push("", hasOnlyGaps ? sendMore : mendAndSend);
  return `${lines.join("\r\n")}\r\n`;
}

/** Closed with the name of who sends it, where that is known. */
export function signedMessage(message: string, office: string): string {
  const name = office.trim();
  return name === "" ? message : `${message}\r\n${name}\r\n`;
}

/** Address, title, blank line, figures. */
const HEAD_LINES = 4;
const sendMore = "Đề nghị trường gửi bổ sung những tệp còn thiếu.";
const mendAndSend = "Đề nghị trường sửa trong tệp gốc, kiểm tra lại bằng Sổ Sạch, đóng gói và gửi lại.";
const unnamed =
  "Chưa rõ tệp này của trường nào: hãy đặt tên tệp theo mẫu «Tên trường_Mẫu số 1.xlsx», hoặc gửi gói do Sổ Sạch đóng.";

/** Nothing names the school: its "unit" is the path of its file. */
function addressee({ unit, unitFrom, code }: SchoolSummary): string {
  if (unitFrom === "unknown") return `trường đã gửi tệp ${unit}`;
  return code === null ? unit : `${unit} (mã ${code})`;
}

function twiceLine({ path, state, keptFile, forms }: FileSummary, files: readonly FileSummary[]): string {
  const [name, kept] = [nameOf(path), nameOf(keptFile ?? "")];
  if (state === "copy")
    return name === kept ? `Gửi hai lần cùng một tệp: ${name}` : `Trùng nguyên tệp: ${name} (tính theo ${kept})`;
  const told =
    name === kept ? `Có hai bản của ${name}: tính theo bản mới hơn` : `Đã có bản mới hơn: ${name} (tính theo ${kept})`;
  const there = files.find((file) => file.path === keptFile)?.forms ?? forms;
  const gone = forms.filter((form) => !there.includes(form)).map((form) => contentNames[form]);
  return gone.length === 0 ? told : `${told}; ${gone.join(", ")} trong bản cũ không còn được tính`;
}

function errorsFirst<Line extends { readonly severity: string }>(lines: readonly Line[]): Line[] {
  const isError = ({ severity }: Line) => severity === "error";
  return [...lines.filter(isError), ...lines.filter((line) => !isError(line))];
}

/** @param isOneOfSeveral a school of several levels is told of which. */
function missingLines({ level, missing, missingClasses }: SchoolLevel, isOneOfSeveral: boolean): string[] {
  const of = isOneOfSeveral ? ` (cấp ${levelNames[level ?? "?"]})` : "";
  return [
    ...missing.map((kind) => `Còn thiếu: ${contentNames[kind]}${of}`),
    ...(missingClasses.length > 0
      ? [`Còn thiếu: ${contentNames["mau-2"]} của lớp ${missingClasses.join(", ")}${of}`]
      : []),
  ];
}

/** How the files of a package differ from its receipt, a line each. */
export function receiptDifferences(receipt: ReceiptCheck): string[] {
  return [
    ...receipt.changed.map((name) => `Khác với phiếu nộp (đã bị sửa sau khi đóng gói): ${name}`),
    ...receipt.missing.map((name) => `Có trên phiếu nộp mà không có trong gói: ${name}`),
    ...receipt.added.map((name) => `Có trong gói mà không có trên phiếu nộp: ${name}`),
  ];
}

function samePupilLines(school: SchoolSummary, { samePupil, schools }: MessageParts["result"]): string[] {
  const unitOf = unitsOf(schools);
  return samePupil.flatMap(({ kind, places }) => {
    const own = places.find((place) => place.school === school.id);
    const other = places.find((place) => place.school !== school.id);
    if (!own || !other) return [];
    return [
      `Học sinh ở hai trường (${matchNames[kind].vi}): ${nameOf(own.file)}, trang ${own.sheet}, ${rowText(own)}; và ${unitOf(other.school)}, ${rowText(other)}`,
    ];
  });
}

function rowText({ row, status }: Pick<PupilPlace, "row" | "status">): string {
  return `dòng ${String(row)}${status === null ? "" : ` («${statusName(status)}»)`}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** `Trường THCS An Bình (83829501).txt`, free of what file names may not have; never one of `taken`, to which it is added. */
export function messageFileName(school: Pick<SchoolSummary, "unit" | "unitFrom" | "code">, taken: Set<string>): string {
  const unit = unitInFileNames(school);
  const { code } = school;
  const stem = submissionFileName(code === null ? unit : `${unit} (${code})`, "").name.replace(/\.xlsx$/, "");
  let name = stem;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem} (${String(number)})`;
  taken.add(name.toLowerCase());
  return `${name}.txt`;
}
