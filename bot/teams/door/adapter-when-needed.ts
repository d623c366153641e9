import type { BotIdentity, TeamsAdapter } from "./adapter.ts";

/**
 * The adapter, loaded when it is first needed: botbuilder and what it brings are a fifth of what a process would
 * otherwise have to read before it opens its doors.
 */
export function teamsAdapterWhenNeeded(
  identity: BotIdentity,
): TeamsAdapter & { /** Loads it now. Never throws. */ warmUp(): Promise<void> } {
  let loading: Promise<TeamsAdapter> | null = null;
  const adapter = (): Promise<TeamsAdapter> => {
    loading ??= import("./adapter.ts").then(({ createTeamsAdapter }) => createTeamsAdapter(identity));
    return loading;
  };
  return {
    receive: async (...given) => (await adapter()).receive(...given),
    send: async (...given) => (await adapter()).send(...given),
    update: async (...given) => (await adapter()).update(...given),
    member: async (...given) => (await adapter()).member(...given),
    teamGroupId: async (...given) => (await adapter()).teamGroupId(...given),
    channelNames: async (...given) => (await adapter()).channelNames(...given),
    warmUp: () =>
      adapter().then(
        () => undefined,
        () => undefined,
      ),
  };
}
