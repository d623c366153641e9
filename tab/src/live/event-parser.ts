/** One event of a stream, as it is dispatched (WHATWG HTML §9.2.6). */
export interface ServerEvent {
  readonly type: string;
  readonly data: string;
  /** Where to take the stream up again after it; empty when the server has said none. */
  readonly id: string;
}

export interface EventParser {
  /** The events that are whole with this piece of text. */
  push(text: string): readonly ServerEvent[];
  /** Milliseconds to wait before coming back, when the server said so. */
  retry(): number | null;
}

/** Reads server-sent events from a text that comes in pieces, cut anywhere. */
export function createEventParser(): EventParser {
  let rest = "";
  let isFirst = true;
  let type = "";
  let data: string[] = [];
  let id = "";
  let retry: number | null = null;

  function field(name: string, value: string): void {
    if (name === "event") type = value;
    else if (name === "data") data.push(value);
    else if (name === "id" && !value.includes("\0")) id = value;
    else if (name === "retry" && /^\d+$/.test(value)) retry = Number(value);
  }

  function line(text: string): ServerEvent | null {
    if (text === "") {
      const event = data.length > 0 ? { type: type || "message", data: data.join("\n"), id } : null;
      type = "";
      data = [];
      return event;
    }
    const colon = text.indexOf(":");
    if (colon < 0) field(text, "");
    else if (colon > 0) field(text.slice(0, colon), text.slice(colon + 1).replace(/^ /, ""));
    return null;
  }

  return {
    push(text) {
      rest += isFirst ? text.replace(/^\uFEFF/, "") : text;
      if (text !== "") isFirst = false;
      /** A carriage return at the very end may be half of a line end. */
      const end = rest.endsWith("\r") ? rest.length - 1 : rest.length;
      const lines = rest.slice(0, end).split(/\r\n|\r|\n/);
      rest = (lines.pop() ?? "") + rest.slice(end);
      return lines.flatMap((one) => line(one) ?? []);
    },
    retry: () => retry,
  };
}
