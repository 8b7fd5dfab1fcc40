import { vietNamTime } from "../text/vietNamTime";
import { procedure } from "./data/procedure";
import { formsText, isList, type Receipt, type ReceiptFile } from "./receipt";

/** The receipt as plain text, to be pasted into a mail where no page can be handed out. */
export function receiptText(receipt: Receipt): string {
  const { unit, schoolYear, rules, files, missingSteps } = receipt;
  const missing = procedure.filter(({ number }) => missingSteps.includes(number)).map(({ title }) => title.vi);
  return [
    `PHIẾU NỘP HỒ SƠ – ${unit.name}${unit.code === undefined ? "" : ` (mã ${unit.code})`}`,
    `Năm học ${String(schoolYear)}–${String(schoolYear + 1)}; nộp về: ${unit.office ?? "(không ghi)"}`,
    `Lập lúc ${vietNamTime(receipt.madeAt)} (giờ Việt Nam); kiểm tra bằng Sổ Sạch ${rules.version}, ${String(rules.count)} quy tắc (${rules.fingerprint})`,
    ...files.map((file, place) => `${String(place + 1)}. ${fileText(file)}`),
    ...(missing.length === 0 ? [] : [`Còn thiếu: ${missing.join("; ")}.`]),
  ].join("\n");
}

function fileText(file: ReceiptFile): string {
  const { name, classes, pupils, errors, warnings } = file;
  if (!isList(file)) return `${name}: ${formsText(file)}`;
  const ofClasses = classes.length === 0 ? "" : `, lớp ${classes.join(", ")}`;
  return `${name}: ${formsText(file)}${ofClasses}; ${String(pupils)} học sinh, ${String(errors)} lỗi, ${String(warnings)} cảnh báo`;
}
