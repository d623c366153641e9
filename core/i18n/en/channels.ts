export const channels = {
  "channel.unnamed": "a channel",
  "channel.general": "General",
  "channel.lost": "The channel “{name}” no longer receives the tickets of: {queues}.",
  "channel.back":
    "The channel “{name}” receives the tickets of {queues} again. Cards that changed meanwhile update by themselves.",
  "channel.obstacle.bot-removed":
    "The desk was removed from the team: its owner can add it again, and all goes on from where it was.",
  "channel.obstacle.channel-deleted":
    "The channel was deleted: the team’s owner can restore it within 30 days, or another channel can follow the queue.",
  "channel.obstacle.team-archived": "The team was archived: until it is active again nobody can write in it.",
  "channel.obstacle.team-deleted":
    "The team was deleted: an administrator can restore it within 30 days, or another channel can follow the queue.",
  "channel.obstacle.refused":
    "Teams does not let the desk write in that channel: check that it is still installed there.",
} as const;
