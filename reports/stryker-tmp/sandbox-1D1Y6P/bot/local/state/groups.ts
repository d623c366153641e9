// @ts-nocheck
import { z } from "zod";
import type { LocalGroup } from "../options.ts";
import type { StateFile } from "./open-state.ts";

/** The groups of the tenant. Members follow the options until somebody changes them here, which survives a restart. */
export interface GroupStore {
  list(): readonly LocalGroup[];
  /** By object id; undefined when there is none. */
  get(id: string): LocalGroup | undefined;
  setMembers(id: string, members: readonly string[]): void;
}

const addresses = z.array(z.string());

export function openGroups(state: StateFile, groups: readonly LocalGroup[]): GroupStore {
  const settingOf = (id: string): string => `group.${id}.members`;
  const current = (group: LocalGroup): LocalGroup => {
    const changed = state.setting(settingOf(group.id));
    return changed === undefined ? group : { ...group, members: addresses.parse(JSON.parse(changed)) };
  };
  return {
    list: () => groups.map(current),
    get(id) {
      const group = groups.find((one) => one.id === id.toLowerCase());
      return group && current(group);
    },
    setMembers: (id, members) => state.saveSetting(settingOf(id), JSON.stringify(members)),
  };
}
