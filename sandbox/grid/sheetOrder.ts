/** Order of `worksheet`'s children: ECMA-376 part 1, 18.3.1.99. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** The elements that must stand behind `name`. */
export function followersOf(name: string): ReadonlySet<string> {
  return new Set(ORDER.slice(ORDER.indexOf(name) + 1));
}
