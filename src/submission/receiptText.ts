import { contentNames, procedure } from "./data/procedure";
import type { Receipt, ReceiptFile } from "./receipt";

/** The receipt as plain text, to be pasted into a mail where no page can be handed out. */
export function receiptText(receipt: Receipt): string {
  const { unit, schoolYear, rules, files, missingSteps } = receipt;
  const missing = procedure.filter(({ number }) => missingSteps.includes(number)).map(({ title }) => title.vi);
  return [
    `PHIẾU NỘP HỒ SƠ – ${unit.name}${unit.code === undefined ? "" : ` (mã ${unit.code})`}`,
    `Năm học ${String(schoolYear)}–${String(schoolYear + 1)}; nộp về: ${unit.office ?? "(không ghi)"}`,
    `Lập lúc ${receipt.madeAt.slice(0, 16).replace("T", " ")} (UTC); kiểm tra bằng Sổ Sạch ${rules.version}, ${String(rules.count)} quy tắc (${rules.fingerprint})`,
    ...files.map((file, place) => `${String(place + 1)}. ${fileText(file)}`),
    ...(missing.length === 0 ? [] : [`Còn thiếu: ${missing.join("; ")}.`]),
  ].join("\n");
}

function fileText({ name, form, classes, pupils, errors, warnings }: ReceiptFile): string {
  if (form === "thong-ke" || form === "khac") return `${name}: ${contentNames[form]}`;
  const ofClasses = classes.length === 0 ? "" : `, lớp ${classes.join(", ")}`;
  return `${name}: ${contentNames[form]}${ofClasses}; ${String(pupils)} học sinh, ${String(errors)} lỗi, ${String(warnings)} cảnh báo`;
}
