import { licenceOf } from "./licences.ts";
import type { LockedPackage } from "./lock.ts";

interface Program {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * The bill of materials of what is shipped, as CycloneDX 1.6 JSON (cyclonedx.org/docs/1.6/json). The same lock gives
 * the same text: no time and no serial number is in it.
 */
export function sbom({ name, version, license, dependencies }: Program, packages: readonly LockedPackage[]) {
  const root = purl(name, version);
  const refs = new Map(packages.map((one) => [one.path, refOf(one)]));
  const direct = Object.keys(dependencies).flatMap((each) => refs.get(`node_modules/${each}`) ?? []);
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": root,
        name,
        version,
        purl: root,
        licenses: licences(license),
      },
    },
    components: packages.map((one) => component(one)),
    dependencies: [
      { ref: root, dependsOn: [...new Set(direct)].toSorted() },
      ...packages.map((one) => ({
        ref: refOf(one),
        dependsOn: [...new Set(one.dependencies.flatMap((path) => refs.get(path) ?? []))].toSorted(),
      })),
    ],
  };
}

/** Package URL (github.com/package-url/purl-spec): a scope is percent-encoded. */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** The same version may be installed twice: the place makes it one. */
const refOf = ({ name, version, path }: LockedPackage): string => `${purl(name, version)}#${path}`;

function component(one: LockedPackage) {
  const { name, version, integrity } = one;
  const slash = name.indexOf("/");
  const licence = licenceOf(one);
  return {
    type: "library",
    "bom-ref": refOf(one),
    ...(slash > 0 && { group: name.slice(0, slash) }),
    name: name.slice(slash + 1),
    version,
    purl: purl(name, version),
    ...(licence !== null && { licenses: licences(licence) }),
    ...(integrity !== null && { hashes: hashesOf(integrity) }),
  };
}

/** An id where it is one licence, an expression where there is a choice. */
const licences = (licence: string) =>
  / (?:OR|AND|WITH) /.test(licence)
    ? [{ expression: licence.replace(/^\((.*)\)$/s, "$1") }]
    : [{ license: { id: licence } }];

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha512: "SHA-512",
  sha384: "SHA-384",
  sha256: "SHA-256",
  sha1: "SHA-1",
};

/** Subresource Integrity is base64, CycloneDX hexadecimal. */
const hashesOf = (integrity: string) =>
  integrity.split(" ").map((each) => {
    const [algorithm = "", digest = ""] = each.split(/-(.*)/s);
    return {
      alg: ALGORITHMS[algorithm] ?? algorithm,
      content: Buffer.from(digest, "base64").toString("hex"),
    };
  });
