/**
 * The letters Office.js and its host send each other with `postMessage` (`Microsoft.Office.Common.Message` in
 * office.debug.js): JSON text both ways.
 */
export interface OfficeRequest {
  readonly actionName: string;
  readonly kind: "invoke" | "registerEvent" | "unregisterEvent";
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
  /** Characters of the whole letter. */
  readonly size: number;
}

const REQUEST = 0;
const RESPONSE = 1;
const KINDS = ["invoke", "registerEvent", "unregisterEvent"] as const;
const SERIALIZER_VERSION = 1;

/** `null` for anything that is no request of Office.js: the window gets other letters too. */
export function readRequest(letter: unknown): OfficeRequest | null {
  if (typeof letter !== "string") return null;
  const message = parse(letter);
  if (message === null || message._messageType !== REQUEST) return null;
  const { _actionName, _actionType, _conversationId, _correlationId, _data } = message;
  const kind = typeof _actionType === "number" ? KINDS[_actionType] : undefined;
  if (typeof _actionName !== "string" || typeof _conversationId !== "string" || kind === undefined) return null;
  return {
    actionName: _actionName,
    kind,
    conversationId: _conversationId,
    correlationId: Number(_correlationId),
    data: _data,
    size: letter.length,
  };
}

/** The answer to one request. */
export function writeAnswer(request: OfficeRequest, data: unknown, origin: string): string {
  return write(request, data, origin, 0);
}

/** An event, which repeats the letter that asked for it. */
export function writeEvent(registration: OfficeRequest, data: unknown, origin: string): string {
  return write(registration, data, origin, 1);
}

function write(request: OfficeRequest, data: unknown, origin: string, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request.actionName,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
