import type { ObjectMakers } from "../hostBook";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { makeService } from "./services";
import { workbookObject } from "./workbook";
import { worksheetObject } from "./worksheet";

/** All of Excel's classes that the stand-in plays. */
export const objectMakers: ObjectMakers = {
  workbook: (book) => workbookObject(null, book),
  worksheet: worksheetObject,
  range: rangeObject,
  rangeAreas: rangeAreasObject,
  service: makeService,
};
