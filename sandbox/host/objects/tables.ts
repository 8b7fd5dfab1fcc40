import { ExcelError } from "../excelError";
import { defineObject } from "../playedObject";

/** Tables of a book or sheet. The grid knows none, so there are none. */
export const tablesObject = defineObject<null>({
  typeName: "TableCollection",
  scalars: { Count: { read: () => 0 } },
  items: () => [],
  item: () => {
    throw new ExcelError("ItemNotFound");
  },
  methods: { GetCount: () => 0, GetItemOrNullObject: () => null },
});
