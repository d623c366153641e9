import type { StateFile } from "./open-state.ts";

/** Where people talk: with the bot alone, in a channel, in a group chat. */
export type ConversationKind = "personal" | "channel" | "chat";

/** A conversation of the local Teams. A thread is not one: see {@link Message.thread}. */
export interface Conversation {
  readonly id: string;
  readonly kind: ConversationKind;
  readonly name: string;
  /** Addresses; empty for a channel, which everybody sees. */
  readonly members: readonly string[];
  readonly at: string;
}

/** An activity as Bot Framework JSON: the stand-in keeps what it was given. */
export type ActivityJson = Readonly<Record<string, unknown>>;

/** A message in a conversation. */
export interface Message {
  /** Epoch milliseconds, as Teams' ids are; strictly increasing. */
  readonly id: string;
  readonly conversation: string;
  /** Id of the root message that this one answers; null for a root. */
  readonly thread: string | null;
  /** Address of a person, or the bot's id. */
  readonly author: string;
  readonly fromBot: boolean;
  /** Grows with every edit; a viewer's own card made for an older version is stale. */
  readonly version: number;
  readonly at: string;
  readonly editedAt: string | null;
  readonly deleted: boolean;
  readonly activity: ActivityJson;
}

/** Conversations, their messages, and each viewer's own card. */
export interface ConversationStore {
  save(conversation: Conversation): void;
  get(id: string): Conversation | undefined;
  list(): readonly Conversation[];
  /** True the first time a scope is named: the bot is installed there now. */
  install(scope: string, at: string): boolean;
  isInstalled(scope: string): boolean;
  uninstall(scope: string): void;
  newId(now: Date): string;
  addMessage(message: Omit<Message, "version" | "editedAt" | "deleted">): Message;
  message(id: string): Message | undefined;
  messages(conversation: string): readonly Message[];
  editMessage(id: string, activity: ActivityJson, at: string): Message | undefined;
  deleteMessage(id: string, at: string): void;
  saveView(activity: string, person: string, version: number, card: unknown): void;
  view(activity: string, person: string): { readonly version: number; readonly card: unknown } | undefined;
}

/** Opens the conversation tables of a state file. */
export function openConversations(state: StateFile): ConversationStore {
  const {
    insert,
    one,
    all,
    installed,
    installedIn,
    uninstalled,
    insertMessage,
    messageById,
    messagesIn,
    edit,
    remove,
    putView,
    viewOf,
  } = statements(state);
  const find = (id: string) => {
    const row = messageById.get(id);
    return row && toMessage(row);
  };
  return {
    save: ({ id, kind, name, members, at }) => void insert.run(id, kind, name, JSON.stringify(members), at),
    get: (id) => {
      const row = one.get(id);
      return row && toConversation(row);
    },
    list: () => all.all().map(toConversation),
    install: (scope, at) => installed.run(scope, at).changes === 1,
    isInstalled: (scope) => installedIn.get(scope) !== undefined,
    uninstall: (scope) => void uninstalled.run(scope),
    newId: (now) => String(state.next("activity-id", now.getTime() - 1)),
    addMessage: (m) => {
      const content = JSON.stringify(m.activity);
      insertMessage.run(m.id, m.conversation, m.thread, m.author, Number(m.fromBot), m.at, content);
      return { ...m, version: 1, editedAt: null, deleted: false };
    },
    message: find,
    messages: (conversation) => messagesIn.all(conversation).map(toMessage),
    editMessage: (id, activity, at) => {
      const { changes } = edit.run(JSON.stringify(activity), at, id);
      return changes === 1 ? find(id) : undefined;
    },
    deleteMessage: (id, at) => void remove.run(at, id),
    saveView: (activity, person, version, card) =>
      void putView.run(activity, person, version, JSON.stringify(card)),
    view: (activity, person) => {
      const row = viewOf.get(activity, person);
      return row && { version: Number(row.version), card: JSON.parse(String(row.card)) as unknown };
    },
  };
}

function statements({ db }: StateFile) {
  return {
    insert: db.prepare(
      "INSERT OR IGNORE INTO conversation (id, kind, name, members, at) VALUES (?, ?, ?, ?, ?)",
    ),
    one: db.prepare("SELECT * FROM conversation WHERE id = ?"),
    all: db.prepare("SELECT * FROM conversation ORDER BY kind, at, id"),
    installed: db.prepare("INSERT OR IGNORE INTO install (scope, at) VALUES (?, ?)"),
    installedIn: db.prepare("SELECT 1 FROM install WHERE scope = ?"),
    uninstalled: db.prepare("DELETE FROM install WHERE scope = ?"),
    insertMessage: db.prepare(
      `INSERT INTO activity (id, conversation, thread, author, from_bot, version, at, deleted, content)
     VALUES (?, ?, ?, ?, ?, 1, ?, 0, ?)`,
    ),
    messageById: db.prepare("SELECT * FROM activity WHERE id = ?"),
    messagesIn: db.prepare("SELECT * FROM activity WHERE conversation = ? ORDER BY id"),
    edit: db.prepare(
      "UPDATE activity SET content = ?, edited_at = ?, version = version + 1 WHERE id = ? AND deleted = 0",
    ),
    remove: db.prepare("UPDATE activity SET deleted = 1, edited_at = ?, version = version + 1 WHERE id = ?"),
    putView: db.prepare("INSERT OR REPLACE INTO view (activity, person, version, card) VALUES (?, ?, ?, ?)"),
    viewOf: db.prepare("SELECT version, card FROM view WHERE activity = ? AND person = ?"),
  };
}

function toConversation(row: Record<string, unknown>): Conversation {
  return {
    id: String(row.id),
    kind: row.kind as ConversationKind,
    name: String(row.name),
    members: JSON.parse(String(row.members)) as string[],
    at: String(row.at),
  };
}

function toMessage(row: Record<string, unknown>): Message {
  return {
    id: String(row.id),
    conversation: String(row.conversation),
    thread: row.thread === null ? null : String(row.thread),
    author: String(row.author),
    fromBot: row.from_bot === 1,
    version: Number(row.version),
    at: String(row.at),
    editedAt: row.edited_at === null ? null : String(row.edited_at),
    deleted: row.deleted === 1,
    activity: JSON.parse(String(row.content)) as ActivityJson,
  };
}
