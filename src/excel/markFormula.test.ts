import { markFormula, readMarkFormula } from "./markFormula";

test("a formula of ours is read back", () => {
  expect(markFormula("so-sach", "warning", 17)).toBe('=LEN("so-sach:warning:17")>0');
  expect(readMarkFormula("so-sach", markFormula("so-sach", "warning", 17))).toEqual({
    severity: "warning",
    number: 17,
  });
});

test.each(['=LEN("so-sach:error:3") > 0', '=len("so-sach:error:3")>0'])("as a host may rewrite it: %s", (formula) => {
  expect(readMarkFormula("so-sach", formula)).toEqual({ severity: "error", number: 3 });
});

test.each(['=LEN("so-sach:error:3")>1', '=OR(LEN("so-sach:error:3")>0,A1)', '=LEN("so-sach:fatal:3")>0'])(
  "changed by somebody, still ours: %s",
  (formula) => {
    expect(readMarkFormula("so-sach", formula)).toBe("unreadable");
  },
);

test.each(["=TRUE", '=A1="so-sach"', '=LEN("so-sach-khac:error:3")>0', '=LEN("khac:error:3")>0', ""])(
  "not ours: %s",
  (formula) => {
    expect(readMarkFormula("so-sach", formula)).toBeNull();
  },
);
