import type { Cloud } from "../cloud.ts";
import { installActivities, type Scene } from "./activities.ts";
import { deliver } from "./deliver.ts";

/**
 * Sends the installation events of a person's chat, of the team or of a group chat, the first time it is used.
 * @returns false when the app was there already
 */
export async function ensureInstalled(cloud: Cloud, scene: Scene): Promise<boolean> {
  const scope = scene.conversation.kind === "channel" ? cloud.directory.team.id : scene.conversation.id;
  if (!cloud.conversations.install(scope, cloud.now().toISOString())) return false;
  try {
    for (const activity of installActivities(cloud, scene)) await deliver(cloud, activity);
  } catch (error) {
    // The bot never heard of it: the next use must tell it again.
    cloud.conversations.uninstall(scope);
    throw error;
  }
  return true;
}
