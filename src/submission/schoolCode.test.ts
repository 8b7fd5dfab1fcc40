import { parseSchoolCode } from "./schoolCode";

test.each([
  ["", { kind: "blank" }],
  ["  ", { kind: "blank" }],
  ["83829401", { kind: "school", code: "83829401", provinceCode: "83", districtCode: "829" }],
  [" 83000701 ", { kind: "school", code: "83000701", provinceCode: "83", districtCode: null }],
  ["19000d01", { kind: "school", code: "19000D01", provinceCode: "19", districtCode: null }],
  ["8382940123", { kind: "nurseryGroup", code: "8382940123", provinceCode: "83" }],
  ["83829", { kind: "unusual", reason: "shape" }],
  ["838294011", { kind: "unusual", reason: "shape" }],
  ["THCS0001", { kind: "unusual", reason: "shape" }],
  ["97829401", { kind: "unusual", reason: "unknownProvince" }],
])("school code «%s»", (text, parsed) => {
  expect(parseSchoolCode(text)).toEqual(parsed);
});
