import { mappingKeys } from "./mappingKeys";

test("equal headers stay apart, columns without header have no key", () => {
  expect(mappingKeys(["Tỉnh", "", "TỈNH *", "Huyện", "tỉnh"])).toEqual(["tinh", "", "tinh#2", "huyen", "tinh#3"]);
});
