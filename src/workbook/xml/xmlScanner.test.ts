import fc from "fast-check";
import { XmlError, XmlScanner } from "./xmlScanner";

/** Everything a scan gives, one line a token. */
function scan(xml: string): string[] {
  const lines: string[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    lines.push(`${token} ${token === "text" ? scanner.text() : scanner.name} ${String(scanner.depth)}`);
  }
  return lines;
}

const attributesOf = (xml: string, ...names: string[]) => {
  const scanner = new XmlScanner(xml);
  scanner.next();
  return names.map((name) => scanner.attribute(name));
};

test("tags, text and depth come in order, prefixes dropped", () => {
  expect(scan("<?xml version='1.0'?><!-- <x> --><a><p:b>t</p:b ><c/></a>\n")).toEqual([
    "open a 1",
    "open b 2",
    "text t 2",
    "close b 1",
    "open c 2",
    "close c 1",
    "close a 0",
  ]);
});

test("text has its entities, CDATA and line ends as XML means them", () => {
  expect(scan("<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x1ED9;\r\n&#13;\r<![CDATA[<&lt;\r\n]]></a>")).toEqual([
    "open a 1",
    "text <&>\"'Aộ\n\r\n 1",
    "text <&lt;\n 1",
    "close a 0",
  ]);
});

test("attributes are found by local name, whatever quotes and spaces stand around", () => {
  const xml = `<x:a one="1"\n two = '2 > "1"' r:id="rId3" empty=""/>`;
  expect(attributesOf(xml, "one", "two", "id", "empty", "three")).toEqual(["1", '2 > "1"', "rId3", "", null]);
});

test("places allow pieces to be cut out of the source", () => {
  const source = '<a><b n="1">t</b></a>';
  const scanner = new XmlScanner(source);
  scanner.next();
  scanner.next();
  const place = scanner.attributePlace("n");
  expect(source.slice(scanner.from, scanner.to)).toBe('<b n="1">');
  expect(source.slice(place?.from, place?.to)).toBe("1");
  scanner.skipElement();
  expect(source.slice(scanner.from, scanner.to)).toBe("</b>");
});

test.each([
  "",
  "text",
  "<a>",
  "<a><b></a></b>",
  "<a></ab>",
  "<ab></b>",
  "</a>",
  "<a/><b/>",
  "<a b></a>",
  "<a b=1/>",
  "<a b='1/>",
  '<a b="1"',
  "<a",
  "<a/",
  "< a/>",
  "<>",
  "<a><!-- </a>",
  "<a><![CDATA[ </a>",
  "<a>&nbsp;</a>",
  "<a>&amp</a>",
  "<a>&#0;</a>",
  "<a>&#x110000;</a>",
  "<a>&</a>",
  "<!DOCTYPE a><a/>",
  "<a><!ENTITY x 'y'></a>",
  "<?xml <a/>",
])("%p is no XML", (xml) => {
  expect(() => scan(xml)).toThrow(XmlError);
});

test("any tree comes back as it was written", () => {
  const name = fc.constantFrom("a", "b", "x:c", "row");
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).filter((one) => !one.includes("\r"));
  const escaped = (one: string) => one.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  interface Node {
    name: string;
    value: string;
    children: (string | Node)[];
  }
  const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
    tree: fc.record({
      name,
      value: text,
      children: fc.array(fc.oneof({ depthSize: "small" }, text, tie("tree")), { maxLength: 3 }),
    }),
  }));
  const written = (node: Node): string =>
    `<${node.name} v="${escaped(node.value)}">${node.children
      .map((child) => (typeof child === "string" ? `${escaped(child)}<!-- - -->` : written(child)))
      .join("")}</${node.name}>`;
  const expected = (node: Node): string[] => [
    `open ${node.name.replace("x:", "")} ${node.value}`,
    ...node.children.flatMap((child) => (typeof child === "string" ? [`text ${child}`] : expected(child))),
    `close ${node.name.replace("x:", "")}`,
  ];
  fc.assert(
    fc.property(tree, (root) => {
      const got: string[] = [];
      const scanner = new XmlScanner(written(root));
      for (let token = scanner.next(); token !== null; token = scanner.next()) {
        if (token === "open") got.push(`open ${scanner.name} ${scanner.attribute("v") ?? ""}`);
        else got.push(`${token} ${token === "text" ? scanner.text() : scanner.name}`);
      }
      expect(got).toEqual(expected(root));
    }),
  );
});

test("no text makes it hang or throw anything but its own error", () => {
  const piece = fc.constantFrom("<", ">", "/", "a", "b", "=", '"', "'", " ", "&", ";", "!", "[", "]", "-", "?", ":");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        scan(pieces.join(""));
      } catch (error) {
        expect(error).toBeInstanceOf(XmlError);
      }
    }),
    { numRuns: 2_000 },
  );
});
