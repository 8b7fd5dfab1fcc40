import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { startServer } from "./serve";
import type { RunningServer } from "./serve";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ port: 0 });
});
afterAll(() => server.close());

const get = (path: string) => fetch(new URL(path, server.url));

/** As it stands, without the tidying a browser does to `..`. */
function getRaw(path: string): Promise<number> {
  const { port } = new URL(server.url);
  return new Promise((done, fail) => {
    request({ host: "localhost", port, path }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on("error", fail)
      .end();
  });
}

test("serves the page, its style, the manifest and the genuine Office.js", async () => {
  const page = await get("/");
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(await page.text()).toContain('id="task-pane"');
  expect((await get("/page.css")).headers.get("content-type")).toContain("text/css");
  expect(await (await get("/manifest.xml")).text()).toContain("<OfficeApp");
  const office = readFileSync(join(__dirname, "../../node_modules/@microsoft/office-js/dist/office.js"));
  expect(Buffer.from(await (await get("/office-js/office.js")).arrayBuffer()).equals(office)).toBe(true);
});

test("a browser may keep Office.js, and asks anew for a page", async () => {
  expect((await get("/office-js/office.js")).headers.get("cache-control")).toBe("max-age=86400");
  for (const path of ["/", "/page.css", "/manifest.xml", "/samples/THCS-mau-1.xlsx"]) {
    expect((await get(path)).headers.get("cache-control")).toBe("no-cache");
  }
});

test("the trust page answers for this computer only", async () => {
  const text = await (await get("/office-js/AgaveErrorUX/index.html")).text();
  expect(text).toContain("hostUserTrusted");
  expect(text).toContain("location.origin");
});

test("samples are listed as JSON", async () => {
  const names: unknown = await (await get("/samples/")).json();
  expect(Array.isArray(names)).toBe(true);
});

test.each([
  "/../package.json",
  "/addin/../../package.json",
  "/samples/..%2f..%2fpackage.json",
  "/samples/%2e%2e/%2e%2e/package.json",
  "/office-js/..%2f..%2f..%2f..%2fpackage.json",
  "/assets/..%5c..%5cpackage.json",
  "/%00",
  "/main.ts",
  "/startPage.ts",
  "/probe/genuineExcel.ts",
  "/addin/",
  "/no-such-file",
])("gives nothing for %s", async (path) => {
  expect([400, 404]).toContain(await getRaw(path));
});

test("only reads", async () => {
  expect((await fetch(server.url, { method: "POST", body: "x" })).status).toBe(405);
});

test("a taken port that was asked for is an error", async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
