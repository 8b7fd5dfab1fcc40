import { readCellFormats } from "./readCellFormats";

const styles = `<?xml version="1.0"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
  <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
  <fonts count="3">
    <font><sz val="11"/><name val="Calibri"/></font>
    <font><sz val="12"/><name val=".VnTime"/><family val="2"/></font>
    <font><b/><name val="VNI-Times"/></font>
  </fonts>
  <cellStyleXfs count="1"><xf numFmtId="14" fontId="1"/></cellStyleXfs>
  <cellXfs count="4">
    <xf numFmtId="0" fontId="0"/>
    <xf numFmtId="164" fontId="1"/>
    <xf numFmtId="0" fontId="2"><alignment wrapText="1"/></xf>
    <xf numFmtId="0"/>
  </cellXfs>
  <dxfs count="1"><dxf><font><name val=".VnArial"/></font></dxf></dxfs>
</styleSheet>`;

test("number formats and old fonts by cell style", () => {
  expect(readCellFormats(styles)).toEqual({
    formats: [null, "dd/mm/yyyy", null, null],
    legacyFonts: [null, ".VnTime", "VNI-Times", null],
  });
});
