import { INPUT_RULE_TITLE } from "../workbook/inputRule";
import { Gate } from "./gate";
import { readDropdowns } from "./readDropdowns";
import { FakeBook, type FakeValidation } from "./testing/fakeExcel";

const list = (left: number, source: string, title = ""): FakeValidation => ({
  area: { top: 1, left, bottom: 50, right: left },
  kind: "List",
  rule: { list: { inCellDropDown: true, source } },
  alert: { title, message: "", style: "Stop", showAlert: true },
});

test("cells tell what they offer; our rules and rules of another kind offer nothing", async () => {
  const book = new FakeBook();
  const sheet = book.addSheet("s1").set("A1", "Họ tên");
  sheet.validations.push(list(0, "Nam,Nữ"), list(1, "=Chon!$A$1:$A$9"), list(2, "=DM!$A$1:$A$9", INPUT_RULE_TITLE), {
    ...list(3, ""),
    kind: "WholeNumber",
    rule: { wholeNumber: { operator: "GreaterThan", formula1: 0 } },
  });
  const gate = new Gate({ newContext: book.newContext, readPauses: [] });
  const cells = [0, 1, 2, 3, 4].map((column) => ({ sheet: "s1", row: 1, column }));
  expect(await readDropdowns(gate, cells)).toEqual(["Nam,Nữ", "=Chon!$A$1:$A$9", null, null, null]);
});
