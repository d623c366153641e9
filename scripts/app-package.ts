import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";

export type Values = Readonly<Record<string, string | undefined>>;

export type Packed =
  | { readonly ok: true; readonly zip: Uint8Array }
  /** One sentence each. */
  | { readonly ok: false; readonly faults: readonly string[] };

const PLACEHOLDER = /\$\{\{\s*(\w+)\s*\}\}/g;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The earliest a zip knows, in local time as a zip has it: the same sources always give the same bytes. */
const noTime = (): Date => new Date(1980, 0, 1);

/**
 * The app's zip for one environment, as Teams takes it: every `${{NAME}}` of its texts replaced, files by name.
 * @param values of the placeholders; the host is read from the address when it is not given
 */
export async function packApp(folder: string, values: Values): Promise<Packed> {
  const all = withHost(values);
  const faults = faultsOf(all);
  const files: Zippable = {};
  for (const name of (await readdir(folder)).toSorted()) {
    const bytes = await readFile(join(folder, name));
    files[name] = name.endsWith(".json") ? Buffer.from(filled(name, bytes.toString(), all, faults)) : bytes;
  }
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, zip: zipSync(files, { level: 9, mtime: noTime() }) };
}

function filled(file: string, text: string, values: Values, faults: string[]): string {
  const missing = new Set<string>();
  const whole = text.replace(PLACEHOLDER, (placeholder, name: string) => {
    if (!values[name]) missing.add(name);
    return values[name] || placeholder;
  });
  faults.push(...[...missing].map((name) => `${name} has no value, and ${file} needs it`));
  return whole;
}

function withHost(values: Values): Values {
  const { PUBLIC_URL = "", PUBLIC_HOST } = values;
  return PUBLIC_HOST || !URL.canParse(PUBLIC_URL)
    ? values
    : { ...values, PUBLIC_HOST: new URL(PUBLIC_URL).host };
}

/** What Teams would refuse much later, with fewer words. */
function faultsOf({ TEAMS_APP_ID, APP_ID, PUBLIC_URL, PUBLIC_HOST }: Values): string[] {
  const faults: string[] = [];
  for (const [name, id] of Object.entries({ TEAMS_APP_ID, APP_ID })) {
    if (id && !GUID.test(id))
      faults.push(`${name} must be an id such as 00000000-0000-0000-0000-000000000000`);
  }
  if (!PUBLIC_URL) return faults;
  if (!/^https:\/\/[^/]+$/.test(PUBLIC_URL))
    faults.push("PUBLIC_URL must be https://<host>, nothing after it");
  else if (new URL(PUBLIC_URL).host !== PUBLIC_HOST)
    faults.push("PUBLIC_HOST must be the host of PUBLIC_URL");
  return faults;
}
