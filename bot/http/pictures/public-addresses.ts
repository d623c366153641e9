import { BlockList, isIP } from "node:net";

/** IANA's special-purpose registries (RFC 6890): what is nobody's public server. */
const NOT_PUBLIC_V4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
/** Azure's own services answer every machine of it at this public address. */
const AZURE_PLATFORM = "168.63.129.16";
/** The only IPv6 addresses given out (RFC 4291), and within them what leads elsewhere: Teredo, 6to4, examples. */
const GLOBAL_V6 = ["2000::", 3] as const;
const NOT_PUBLIC_V6: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const blocked = new BlockList();
for (const [network, prefix] of NOT_PUBLIC_V4) blocked.addSubnet(network, prefix, "ipv4");
blocked.addAddress(AZURE_PLATFORM, "ipv4");
for (const [network, prefix] of NOT_PUBLIC_V6) blocked.addSubnet(network, prefix, "ipv6");
const given = new BlockList();
given.addSubnet(...GLOBAL_V6, "ipv6");

/** Whether an IP address is a server of the public internet: not this machine, its network or its cloud's own services. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !blocked.check(address, "ipv4");
  return isIP(address) === 6 && given.check(address, "ipv6") && !blocked.check(address, "ipv6");
}
