import type { Language } from "../../../core/i18n/language.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { decodeCharset } from "./charsets.ts";

/** A property of an event (RFC 5545 §3.1): its parameters by upper-case name, its value as written. */
interface Property {
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
}

const LIMIT = 256 * 1024;
const LINE = /^([A-Za-z-]{1,40})((?:;[^:";]{1,200}(?:"[^"]{0,500}")?)*):(.*)$/s;

/** What a calendar object tells a reader: what, when, where and from whom. Empty when it holds no event. */
export function calendarText(bytes: Uint8Array, language: Language): string {
  const source = decodeCharset(bytes.subarray(0, LIMIT), undefined).replace(/\r?\n[ \t]/g, "");
  const found = between(source, /BEGIN:VEVENT\r?\n/gi, /\r?\nEND:VEVENT/gi);
  if (!found) return "";
  const event = source.slice(found.from, found.to);
  // An alarm inside the event has a summary and times of its own.
  const properties = propertiesOf(withoutAlarms(event));
  const method = /^METHOD:(\w+)/im.exec(source)?.[1]?.toUpperCase();
  const kind = method === "CANCEL" ? "cancelled" : method === "REPLY" ? "reply" : "event";
  const from = whenText(properties.get("DTSTART"));
  const to = whenText(properties.get("DTEND"));
  const lines = [
    ["event", textOf(properties.get("SUMMARY"))],
    ["when", to === "" ? from : `${from} – ${to}`],
    ["where", textOf(properties.get("LOCATION"))],
    ["organiser", personText(properties.get("ORGANIZER"))],
  ] as const;
  return lines
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${translate(language, `calendar.${name === "event" ? kind : name}`)}: ${value}`)
    .join("\n");
}

/** Where what stands between the first beginning and the end after it begins and ends; looked through once, not once for each beginning. */
function between(text: string, begin: RegExp, end: RegExp, at = 0): { from: number; to: number } | null {
  begin.lastIndex = at;
  if (!begin.test(text)) return null;
  const from = begin.lastIndex;
  end.lastIndex = from;
  const found = end.exec(text);
  return found && { from, to: found.index };
}

function withoutAlarms(event: string): string {
  const [begin, end] = ["BEGIN:VALARM", "END:VALARM"];
  let [kept, at] = ["", 0];
  for (;;) {
    const alarm = between(event, /BEGIN:VALARM/gi, /END:VALARM/gi, at);
    if (!alarm) return kept + event.slice(at);
    kept += event.slice(at, alarm.from - begin.length);
    at = alarm.to + end.length;
  }
}

function propertiesOf(event: string): ReadonlyMap<string, Property> {
  const found = new Map<string, Property>();
  for (const line of event.split(/\r?\n/)) {
    const [, name, params = "", value = ""] = LINE.exec(line) ?? [];
    if (name === undefined || found.has(name.toUpperCase())) continue;
    const pairs = [...params.matchAll(/;([\w-]+)="?([^";]*)"?/g)];
    found.set(name.toUpperCase(), {
      params: new Map(pairs.map(([, key = "", text = ""]) => [key.toUpperCase(), text])),
      value,
    });
  }
  return found;
}

const textOf = (property: Property | undefined): string =>
  (property?.value ?? "")
    .replace(/\\([nN,;\\])/g, (_whole, char: string) => (char.toLowerCase() === "n" ? " " : char))
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 500);

/** The sender's clock as he wrote it, with the name of his zone: it is he who will be met. */
function whenText(property: Property | undefined): string {
  const [, year, month, day, hour, minute, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?/.exec(property?.value ?? "") ?? [];
  if (year === undefined) return "";
  const date = `${day}/${month}/${year}`;
  if (hour === undefined) return date;
  const zone = utc ? "UTC" : property?.params.get("TZID");
  return `${date} ${hour}:${minute}${zone ? ` (${zone})` : ""}`;
}

function personText(property: Property | undefined): string {
  const address = (property?.value ?? "").replace(/^mailto:/i, "").trim();
  const name = property?.params.get("CN") ?? "";
  return name === "" || name === address ? address : `${name} <${address}>`;
}
