/**
 * Serves the stand-in for Excel, the built add-in and Office.js from this computer, so that everything works offline.
 *   npx tsx sandbox/server/serve.ts [--port 3100] [--no-open]
 */
import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { playedPlatformScript } from "./playedPlatform";
import { trustPage } from "./trustPage";
import { PLAYED_PLATFORM, withLocalOfficeJs } from "./withLocalOfficeJs";

const DEFAULT_PORT = 3100;
/** Ports tried after the wanted one, where it is taken. */
const MORE_PORTS = 20;

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const officeFolder = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

/** Path on the server → folders looked in, in that order. */
const FOLDERS: readonly (readonly [string, readonly string[]])[] = [
  ["/addin/", [join(root, "dist/addin")]],
  ["/office-js/", [officeFolder]],
  ["/assets/", [join(root, "assets")]],
  ["/samples/", [join(root, "sandbox/samples")]],
  ["/probe/", [join(root, "sandbox/host/testing")]],
  ["/", [join(root, "dist/sandbox/page"), join(root, "sandbox/page")]],
];

const TYPES = new Map([
  [".css", "text/css; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".ico", "image/x-icon"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".map", "application/json; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain; charset=utf-8"],
  [".woff2", "font/woff2"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [".xml", "application/xml; charset=utf-8"],
]);

const HASHED_NAME = /\.[0-9a-f]{10}\.(?:js|css)$/;
/** A day: a newer Office.js comes with a newer add-in. */
const KEEP = "max-age=86400";

/** What the folder of source files may give out: pages and their styles, the samples; never TypeScript. */
const SOURCE_FOLDER = join(root, "sandbox");
const SOURCE_TYPES = new Set([".css", ".html", ".js", ".xlsx"]);

export interface ServerOptions {
  /** 0: any free port. Without it 3100, or one of the next where that is taken. */
  readonly port?: number;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on this computer only. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listen(server, options.port ?? DEFAULT_PORT, options.port === undefined ? MORE_PORTS : 0);
  return {
    url: `http://localhost:${String(port)}/`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, more: number): Promise<number> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" && more > 0) done(listen(server, port + 1, more - 1));
      else fail(error);
    };
    const onListening = (): void => {
      server.off("error", onError);
      done((server.address() as AddressInfo).port);
    };
    server.once("error", onError);
    server.once("listening", onListening);
    server.listen(port, "localhost");
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const path = readPath(request.url ?? "/");
  if (path === null) return refuse(response, 400);
  if (path === "/manifest.xml") return sendFile(response, join(root, "manifest.xml"), request.method);
  if (path === "/samples/") return sendText(response, ".json", JSON.stringify(await sampleNames()));
  if (path.toLowerCase() === "/office-js/agaveerrorux/index.html") return sendText(response, ".html", trustPage);
  if (path === PLAYED_PLATFORM) return sendText(response, ".js", playedPlatformScript);
  const file = await findFile(path === "/" ? "/index.html" : path);
  if (file === null) return refuse(response, 404);
  if (path.startsWith("/addin/") && extname(file) === ".html") return sendPage(response, file);
  return sendFile(response, file, request.method);
}

/** `null` for a path that cannot be read. */
function readPath(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

/** The file behind a path, always inside the folder it is served from; `null` where there is none. */
async function findFile(path: string): Promise<string | null> {
  const [prefix, folders] = FOLDERS.find(([start]) => path.startsWith(start)) ?? ["/", []];
  for (const folder of folders) {
    const file = resolve(folder, `.${sep}${path.slice(prefix.length)}`);
    if (!file.startsWith(folder + sep)) continue;
    if (file.startsWith(SOURCE_FOLDER + sep) && !SOURCE_TYPES.has(extname(file))) continue;
    if ((await stat(file).catch(() => null))?.isFile()) return file;
  }
  return null;
}

async function sendPage(response: ServerResponse, file: string): Promise<void> {
  sendText(response, ".html", withLocalOfficeJs(await readFile(file, "utf8")));
}

function sendText(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, headers(type));
  response.end(text);
}

async function sendFile(response: ServerResponse, file: string, method: string): Promise<void> {
  const { size } = await stat(file);
  response.writeHead(200, {
    ...headers(extname(file).toLowerCase()),
    ...(neverChanges(file) ? { "Cache-Control": KEEP } : {}),
    "Content-Length": size,
  });
  if (method === "HEAD") {
    response.end();
    return;
  }
  await new Promise<void>((done, fail) => {
    createReadStream(file).on("error", fail).pipe(response).on("finish", done).on("close", done);
  });
}

/** Files of a build that have their contents' hash in their names, and the pinned Office.js. */
function neverChanges(file: string): boolean {
  return HASHED_NAME.test(file) || file.startsWith(officeFolder + sep);
}

function headers(type: string): Record<string, string> {
  return {
    "Content-Type": TYPES.get(type) ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  };
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, headers(".txt"));
  response.end();
}

async function sampleNames(): Promise<string[]> {
  const names = await readdir(join(root, "sandbox/samples")).catch(() => []);
  return names.filter((name) => name.endsWith(".xlsx") && !name.startsWith("~$")).sort();
}

/** Fails silently: the address is printed anyway. */
function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", url]
      : process.platform === "darwin"
        ? ["open", url]
        : ["xdg-open", url];
  if (command === undefined) return;
  const opener = spawn(command, args, { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}

async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--port");
  const wanted = at === -1 ? process.env.PORT : args[at + 1];
  const port = wanted === undefined ? {} : { port: Number(wanted) };
  const server = await startServer(port);
  console.log(`Sổ Sạch trong Excel mô phỏng: ${server.url}`);
  console.log("Trình duyệt không tự mở? Hãy mở địa chỉ trên. Ctrl+C để dừng. / Open this address; Ctrl+C stops.");
  if (!args.includes("--no-open")) openBrowser(server.url);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
