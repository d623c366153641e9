import { describe, expect, it } from "vitest";
import { incompatible, isCompatible } from "../../scripts/security/licences.ts";
import { manifest, shippedPackages } from "../../scripts/security/lock.ts";
import { sbom } from "../../scripts/security/sbom.ts";

const packages = shippedPackages();
const bill = sbom(manifest(), packages);

describe("what the program is made of", () => {
  it("R3 every package that is shipped has a licence that lets it be", () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(incompatible(packages)).toEqual([]);
  });

  it("R3 a choice of licences is compatible when one of them is, a sum when all are", () => {
    expect(["MIT", "(MIT OR GPL-3.0-only)", "(Apache-2.0 AND BSD-3-Clause)"].every(isCompatible)).toBe(true);
    expect(
      ["GPL-3.0-only", "UNLICENSED", "(MIT AND GPL-3.0-only)", "SEE LICENSE IN x"].some(isCompatible),
    ).toBe(false);
  });

  it("R3 every direct dependency is in the bill of materials, in the version of the manifest", () => {
    const named = new Map(bill.components.map((one) => [one.purl, one]));
    for (const [name, version] of Object.entries(manifest().dependencies))
      expect([...named.keys()]).toContain(`pkg:npm/${name.replace("@", "%40")}@${version}`);
    expect([...named.keys()]).toContain("pkg:npm/%40fluentui/react-components@9.74.11");
    expect([...named.keys()].some((purl) => purl.startsWith("pkg:npm/vitest@"))).toBe(false);
  });

  it("R3 the bill is CycloneDX 1.6: its references are unique and lead somewhere, its hashes are whole", () => {
    expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
    const refs = [bill.metadata.component["bom-ref"], ...bill.components.map((one) => one["bom-ref"])];
    expect(new Set(refs).size).toBe(refs.length);
    const asked = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(asked.filter((ref) => !refs.includes(ref))).toEqual([]);
    expect(bill.dependencies.map(({ ref }) => ref).toSorted()).toEqual(refs.toSorted());
    const lengths: Readonly<Record<string, number>> = {
      "SHA-1": 40,
      "SHA-256": 64,
      "SHA-384": 96,
      "SHA-512": 128,
    };
    for (const { hashes = [] } of bill.components)
      for (const { alg, content } of hashes)
        expect(content).toMatch(new RegExp(`^[0-9a-f]{${lengths[alg]}}$`));
    expect(bill.components.filter(({ hashes }) => hashes).length / bill.components.length).toBeGreaterThan(
      0.95,
    );
  });
});
