// @ts-nocheck
import type { GroupMember, GroupMembers } from "../../core/people/group.ts";
import type { Operator, OperatorAddress } from "../../core/people/operator.ts";
import type { DeskFile } from "./schema.ts";

/** The operators of the desk and what else they are called. */
export interface DeskPeople {
  readonly operators: ReadonlyMap<OperatorAddress, Operator>;
  readonly signInNames: ReadonlyMap<string, OperatorAddress>;
  /** The operators who are in a group. */
  operatorsOf(group: string): readonly OperatorAddress[];
}

/** Who is named in the file keeps his entry; who comes through a group has the directory's (spec P2). */
export function buildPeople(file: DeskFile, members: GroupMembers): DeskPeople {
  const operators = new Map<OperatorAddress, Operator>(file.operators.map((one) => [one.address, one]));
  const signInNames = new Map<string, OperatorAddress>();
  const known = file.groups.flatMap(({ key }) => members.get(key) ?? []);
  const named = new Set(operators.keys());
  for (const member of known) {
    const address = addressOf(member, named);
    if (!operators.has(address)) operators.set(address, operatorFrom(member, address, file.desk.language));
    for (const other of member.addresses) if (other !== address) signInNames.set(other, address);
  }
  return {
    operators,
    signInNames,
    operatorsOf: (group) => (members.get(group) ?? []).map((member) => addressOf(member, named)),
  };
}

/** The address the file names him by, else his mail address. */
function addressOf({ addresses }: GroupMember, named: ReadonlySet<string>): OperatorAddress {
  const [first = ""] = addresses;
  return addresses.find((address) => named.has(address)) ?? first;
}

const operatorFrom = (
  { name, language }: GroupMember,
  address: OperatorAddress,
  deskLanguage: Operator["language"],
): Operator => ({ address, name, language: language ?? deskLanguage });
