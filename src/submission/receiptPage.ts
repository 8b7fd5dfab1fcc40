import { vietNamTime } from "../text/vietNamTime";
import { procedure } from "./data/procedure";
import { escapeHtml } from "./html";
import { formsText, isList, type Receipt, type ReceiptFile } from "./receipt";

const levelNames = { MN: "Mầm non", C1: "Tiểu học", C2: "THCS", C3: "THPT", TX: "GDTX" } as const;

/** The receipt as a page for people, printable, without any script. */
export function receiptPage(receipt: Receipt): string {
  const { unit, schoolYear, rules } = receipt;
  const facts: readonly (readonly [string, string])[] = [
    ["Đơn vị", unit.name],
    ["Mã đơn vị", unit.code ?? "(không ghi)"],
    ["Cấp học", unit.level === null ? "(chưa rõ)" : levelNames[unit.level]],
    ["Nộp về", unit.office ?? "(không ghi)"],
    ["Năm học", `${String(schoolYear)}–${String(schoolYear + 1)}`],
    ["Lập lúc", `${vietNamTime(receipt.madeAt)} (giờ Việt Nam)`],
    ["Kiểm tra bằng", `Sổ Sạch ${rules.version}, ${String(rules.count)} quy tắc (${rules.fingerprint})`],
  ];
  const missing = procedure.filter(({ number }) => receipt.missingSteps.includes(number));
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escapeHtml(`Phiếu nộp – ${unit.name}`)}</title>
<style>
body { font: 14px/1.5 "Segoe UI", sans-serif; margin: 24px; color: #222; }
h1 { font-size: 20px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; }
dt { color: #555; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: 4px 8px; text-align: left; vertical-align: top; }
td.number { text-align: right; }
code { font-size: 11px; overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>Phiếu nộp hồ sơ</h1>
<dl>${facts.map(([term, value]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}</dd>`).join("")}</dl>
<table>
<thead><tr><th>Tệp</th><th>Mẫu</th><th>Lớp</th><th>Số học sinh</th><th>Lỗi còn lại</th><th>Cảnh báo</th><th>Kích thước (byte)</th><th>SHA-256</th></tr></thead>
<tbody>
${receipt.files.map(fileRow).join("\n")}
</tbody>
</table>
${missing.length === 0 ? "" : `<p><strong>Còn thiếu:</strong> ${missing.map(({ title }) => escapeHtml(title.vi)).join("; ")}.</p>`}
<p>Mã SHA-256 cho biết tệp có bị sửa sau khi đóng gói hay không.</p>
</body>
</html>
`;
}

function fileRow(file: ReceiptFile): string {
  const number = (value: number) => `<td class="number">${value.toLocaleString("vi-VN")}</td>`;
  // Of what holds no list nobody was counted, which is something else than 0.
  const counted = (value: number) => (isList(file) ? number(value) : '<td class="number">–</td>');
  return [
    `<tr><td>${escapeHtml(file.name)}</td>`,
    `<td>${escapeHtml(formsText(file))}</td>`,
    `<td>${escapeHtml(file.classes.join(", "))}</td>`,
    counted(file.pupils),
    counted(file.errors),
    counted(file.warnings),
    number(file.bytes),
    `<td><code>${file.sha256}</code></td></tr>`,
  ].join("");
}
