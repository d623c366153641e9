import type { StateFile } from "./open-state.ts";

/** What has become of the one team of the local tenant; it survives a restart. */
export interface TeamState {
  readonly name: string | null;
  /** The bot was taken out of it. */
  readonly hasNoBot: boolean;
  readonly isArchived: boolean;
  readonly isDeleted: boolean;
  /** By channel id. */
  readonly channelNames: Readonly<Record<string, string>>;
  readonly deletedChannels: readonly string[];
}

export interface TeamStateStore {
  get(): TeamState;
  change(part: Partial<TeamState>): void;
}

const NEW_TEAM: TeamState = {
  name: null,
  hasNoBot: false,
  isArchived: false,
  isDeleted: false,
  channelNames: {},
  deletedChannels: [],
};

const SETTING = "team.state";

/** Opens the team's state in a state file. */
export function openTeamState(state: StateFile): TeamStateStore {
  const get = (): TeamState => ({
    ...NEW_TEAM,
    ...(JSON.parse(state.setting(SETTING) ?? "{}") as Partial<TeamState>),
  });
  return {
    get,
    change: (part) => state.saveSetting(SETTING, JSON.stringify({ ...get(), ...part })),
  };
}
