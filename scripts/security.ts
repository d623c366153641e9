/**
 * What the outside world could do to the program, looked at: its regular expressions, what it ships and under which
 * licences, known vulnerabilities of that. Writes dist/sbom.json. Exit code 1 when something must be done.
 * usage: npm run security
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkedPatterns, keyOf, updateCheckedPatterns } from "./security/checked-patterns.ts";
import { findPatterns } from "./security/find-patterns.ts";
import { incompatible } from "./security/licences.ts";
import { manifest, shippedPackages } from "./security/lock.ts";
import { sbom } from "./security/sbom.ts";

const ROOT = join(import.meta.dirname, "..");

async function patterns(): Promise<boolean> {
  const before = checkedPatterns();
  const { patterns: found } = await findPatterns(["core", "bot"]);
  const checked = await updateCheckedPatterns(found);
  const slow = found.filter((one) => !before[keyOf(one)] && checked[keyOf(one)]?.status !== "safe");
  console.log(`patterns: ${found.length}, ${slow.length} new ones that can be slow`);
  for (const one of slow) console.log(`  ${one.places.join(" ")}: ${checked[keyOf(one)]?.status}`);
  if (slow.length > 0) console.log("  mend them, or see test/security/slow-patterns.test.ts");
  return slow.length === 0;
}

function licences(): boolean {
  const packages = shippedPackages();
  const wrong = incompatible(packages);
  console.log(`licences: ${packages.length} packages are shipped, ${wrong.length} may not be`);
  for (const each of wrong) console.log(`  ${each}`);
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  writeFileSync(join(ROOT, "dist/sbom.json"), `${JSON.stringify(sbom(manifest(), packages), null, 1)}\n`);
  console.log("SBOM: dist/sbom.json (CycloneDX 1.6)");
  return wrong.length === 0;
}

interface Audit {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
}

/** Asks the registry. Without an answer nothing is known, and that is said: it fails nobody's build. */
function vulnerabilities(): boolean {
  const { stdout } = spawnSync("npm", ["audit", "--json", "--omit=dev"], { cwd: ROOT, encoding: "utf8" });
  const counts = read(stdout)?.metadata?.vulnerabilities;
  if (!counts) {
    console.log("vulnerabilities: not known, the registry's advisories could not be read");
    return true;
  }
  const { high = 0, critical = 0, total = 0 } = counts;
  console.log(`vulnerabilities: ${total} known (${critical} critical, ${high} high); npm audit says which`);
  return high + critical === 0;
}

function read(text: string): Audit | null {
  try {
    return JSON.parse(text) as Audit;
  } catch {
    return null;
  }
}

const results = [await patterns(), licences(), vulnerabilities()];
process.exit(results.every(Boolean) ? 0 : 1);
