/** The pane's page was opened where it cannot work: one sentence in both languages. */
export function sayWhyNot(root: HTMLElement, why: "outsideExcel" | "unsupportedVersion"): void {
  const sentences = {
    outsideExcel: {
      vi: "Trang này là bảng Sổ Sạch của Excel. Hãy mở một tệp trong Excel rồi bấm thẻ Sổ Sạch, nút Mở bảng.",
      en: "This page is the Sổ Sạch pane of Excel. Open a file in Excel, then the Sổ Sạch tab, button Open pane.",
    },
    unsupportedVersion: {
      vi: "Sổ Sạch cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
      en: "Sổ Sạch needs Excel 2021 or later, Microsoft 365 or Excel on the web.",
    },
  }[why];
  for (const [language, sentence] of Object.entries(sentences)) {
    const line = document.createElement("p");
    line.lang = language;
    line.textContent = sentence;
    line.style.cssText = 'margin:16px;font:14px/1.5 "Segoe UI",sans-serif';
    root.append(line);
  }
}
