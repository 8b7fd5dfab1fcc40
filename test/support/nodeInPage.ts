/** What a browser has and jsdom has not, from Node: to be imported before what asks for it. */
import { Blob } from "node:buffer";
import { webcrypto } from "node:crypto";
import * as streams from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder, Blob, ...streams });
Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
// A page's own is another class, of which Node's encoder makes none.
Object.assign(globalThis, { Uint8Array: new TextEncoder().encode("").constructor });
