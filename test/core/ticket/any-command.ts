import fc from "fast-check";
import type { MailAddress } from "../../../core/intake/mail.ts";
import { type Actor, operatorActor, SYSTEM } from "../../../core/people/actor.ts";
import type { StoredAttachment } from "../../../core/ticket/article.ts";
import {
  CLOSE_REASONS,
  type Command,
  type CommandOf,
  type ImportedRecord,
  type IncomingMessage,
  LOCK_PURPOSES,
  MOVE_REASONS,
  type NextState,
  type PassedOnArticle,
  type ReplyTarget,
} from "../../../core/ticket/commands.ts";
import { PROPOSALS } from "../../../core/ticket/request.ts";
import { SUPPORT_OUTCOMES } from "../../../core/ticket/support.ts";
import {
  DUE_KINDS,
  dueTimeOf,
  type Impact,
  LINK_KINDS,
  lockActiveAt,
  type Priority,
  type Ticket,
} from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import { aNumber, anArticle, at, NOON } from "../../support/builders.ts";
import { CITIZEN, CREATED } from "../../support/given.ts";
import { GIULIA, GUEST, LAURA, PAOLO, READER } from "../../support/sample-desk.ts";

/**
 * Something asked of a ticket, as plain data so that a counterexample can be read: what, by whom, how long
 * after what was asked before.
 */
export interface Asked {
  readonly command: Command;
  readonly actor: Actor;
  readonly minutes: number;
  /** Whether it is made to fit the ticket: to name its moments and events, and to come from who has it. */
  readonly aimed: boolean;
}

/** The ticket of these tests; the other numbers are other tickets. */
export const THE_TICKET = aNumber(1);

const mostly = <T>(usual: fc.Arbitrary<T>, unusual: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: unusual });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const anOperator = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(LAURA, GIULIA) },
  { weight: 3, arbitrary: fc.constant(PAOLO) },
  { weight: 1, arbitrary: fc.constantFrom(READER, GUEST, "chi@example.it") },
);
const text = mostly(
  fc.constant("Testo."),
  fc.oneof(fc.string(), fc.constantFrom("", " \n", "x".repeat(100_001))),
);
const subject = mostly(fc.constant("Oggetto"), fc.oneof(fc.string(), fc.constantFrom("", "x".repeat(251))));
const queue = mostly(fc.constantFrom("contact-center", "viabilita", "tributi"), fc.constant("nessuna"));
const until = mostly(fc.nat(20_000).map(at), fc.constantFrom(NOON, "domani"));
const otherNumber = mostly(fc.constantFrom(aNumber(2), aNumber(3), aNumber(4)), fc.constant(THE_TICKET));

const next: fc.Arbitrary<NextState> = fc.oneof(
  fc.record({ state: fc.constantFrom("open" as const, "closed successful", "closed unsuccessful") }),
  fc.record({
    state: fc.constantFrom("pending reminder" as const, "pending auto close+", "pending auto close-"),
    until,
  }),
);

const anAddress: fc.Arbitrary<MailAddress> = fc.record({
  address: mostly(
    fc.constantFrom("ufficio@example.org", CITIZEN.address),
    fc.constantFrom("", "a b@c", "x@y,z@w"),
  ),
  name: fc.constantFrom("", "Ufficio"),
});
const addresses = fc.oneof(
  { weight: 20, arbitrary: fc.array(anAddress, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant(Array<MailAddress>(101).fill(CITIZEN)) },
);
const recipients = { to: addresses, cc: some(addresses), bcc: some(addresses) };
const customer = fc.record({
  address: mostly(
    fc.constantFrom(CITIZEN.address, "anna.bianchi@example.org"),
    fc.constantFrom("", "x".repeat(251)),
  ),
  name: fc.constantFrom("", "Anna Bianchi"),
});

const anAttachment: StoredAttachment = {
  filename: "modulo.pdf",
  contentType: "application/pdf",
  size: 10,
  contentId: null,
  inline: false,
  digest: "d",
};
const units = mostly(
  fc.nat(2_000).map((hundredths) => hundredths / 100),
  fc.constantFrom(-1, Number.NaN, 10_001),
);
const attachments = mostly(
  fc.constantFrom<StoredAttachment[]>([], [anAttachment]),
  fc.constant(Array<StoredAttachment>(51).fill(anAttachment)),
);
/** A text with its form, as the edge gives it: already sanitised. */
const html = some(
  mostly(fc.constant("<p>Testo <b>grasso</b>.</p>"), fc.constantFrom("", "x".repeat(400_001))),
);
const extras = { attachments: some(attachments), workUnits: some(units) };

const message: fc.Arbitrary<IncomingMessage> = fc
  .record({
    channel: fc.constantFrom("email" as const, "phone"),
    subject,
    text: fc.oneof(
      text,
      fc.constantFrom("Non va.", "Il cartello non si vede.\nMario Rossi\ntel. 06 1234567"),
    ),
  })
  .map((fields) => ({ ...CREATED.message, ...fields }));
const replyTo: fc.Arbitrary<ReplyTarget | null> = orNull(
  fc.constant({
    articleId: "a",
    from: CITIZEN,
    text: "Buongiorno.\nUna domanda.",
    messageId: "m@example.org",
    references: ["l@example.org"],
    at: NOON,
  }),
);
const passedOn: fc.Arbitrary<PassedOnArticle> = orNull(fc.constant(anAttachment)).map((original) => ({
  from: CITIZEN,
  to: [],
  subject: "Domanda",
  text: "Buongiorno.",
  attachments: [],
  original,
  at: NOON,
}));

const described = {
  priority: mostly(fc.constantFrom<Priority>(1, 2, 3, 4, 5), fc.constantFrom(0 as 1, 2.5 as 2)),
  requestType: mostly(fc.constantFrom("error", "support"), fc.constant("nessuno")),
  service: mostly(fc.constantFrom("portale", "sportello"), fc.constant("nessuno")),
  sla: mostly(fc.constantFrom("rapido", "normale"), fc.constant("nessuno")),
  impact: mostly(fc.constantFrom<Impact>(1, 5), fc.constant(6 as 5)),
};
const newTicket = {
  queue,
  title: subject,
  customer,
  organisation: some(mostly(fc.constant("comune-anzio"), fc.constant("nessuna"))),
  priority: some(described.priority),
  requestType: some(described.requestType),
  service: some(described.service),
  sla: some(described.sla),
  impact: some(described.impact),
  owner: some(anOperator),
  next: some(next),
};

/** What an outbox gives to the main ticket: all of a merged one, which kept the rules itself. */
const absorption: fc.Arbitrary<CommandOf<"AbsorbTicket">> = fc
  .record({
    from: fc.constantFrom(aNumber(2), aNumber(3)),
    senders: fc.array(fc.constantFrom("customer" as const, "operator", "system"), {
      minLength: 1,
      maxLength: 3,
    }),
    visible: fc.boolean(),
    units: fc.nat(500).map((hundredths) => hundredths / 100),
    isImportant: fc.boolean(),
    watchers: fc.uniqueArray(anOperator, { maxLength: 2 }),
    linked: fc.uniqueArray(otherNumber, { maxLength: 3 }),
  })
  .map(({ from, senders, visible, units: each, isImportant, watchers, linked }) => ({
    type: "AbsorbTicket",
    from,
    articles: senders.map((sender, index) =>
      anArticle({
        id: `${from}-${index}`,
        position: index + 1,
        sender,
        author: sender === "operator" ? operatorActor(GIULIA) : SYSTEM,
        visibleToCustomer: visible,
        workUnits: each,
      }),
    ),
    important: isImportant ? [senders.length] : [],
    watchers,
    links: linked.map((number) => ({ kind: "normal", number })),
    workUnits: Math.round(each * 100 * senders.length) / 100,
  }));

/** Ids are given one after the other, so these are of articles there are. */
const anArticleId = fc.nat({ max: 9 }).map((n) => `id-${n}`);

const imported = (event: ImportedRecord["event"]): ImportedRecord => ({ at: NOON, actor: SYSTEM, event });
const MISCELLANY = imported({ type: "HistoryImported", name: "Misc", text: "" });
const CREATION = imported({
  type: "TicketCreated",
  number: "",
  title: "Oggetto",
  queue: "contact-center",
  priority: 3,
  requestType: "other",
  customer: CITIZEN,
  firstResponseDueAt: null,
});

type Given<T extends Command["type"]> = fc.Arbitrary<Omit<CommandOf<T>, "type">>;

/** Every command, with good and bad values. */
const COMMANDS: { readonly [T in Command["type"]]: Given<T> } = {
  CreateTicket: fc.record({
    ...newTicket,
    message,
    workUnits: some(units),
    answerAutomatically: fc.boolean(),
    splitFrom: some(fc.constantFrom(aNumber(2), aNumber(3))),
    candidates: some(fc.constant(["comune-anzio", "comune-tivoli"])),
  }),
  CreateMailTicket: fc.record({
    ...newTicket,
    ...extras,
    cc: some(addresses),
    bcc: some(addresses),
    text,
    html,
  }),
  AddCustomerMessage: fc.record({
    message,
    fromCustomer: fc.boolean(),
    answerAutomatically: fc.boolean(),
    isThanks: some(fc.boolean()),
    followUp: some(fc.constantFrom("same_topic" as const, "new_topic", "solicitation", "thanks")),
    absentOwner: some(anOperator),
  }),
  FileMail: fc.record({
    message,
    failure: some(
      fc.constant({ recipient: CITIZEN.address, status: "5.1.1", reason: "unknown user", isPermanent: true }),
    ),
  }),
  FileOperatorMail: fc.record({ message, author: orNull(anOperator), visibleToCustomer: fc.boolean() }),
  AcknowledgeDeliveryFailure: fc.constant({}),
  RecordMailFailure: fc.record({
    articleId: anArticleId,
    recipient: orNull(fc.constant(CITIZEN.address)),
    reason: text,
    author: orNull(anOperator),
  }),
  RecordMailSent: fc.record({ articleId: anArticleId }),
  AddNote: fc.record({ ...extras, subject, text, visibleToCustomer: some(fc.boolean()) }),
  ConfirmCharge: fc.constant({}),
  RecordFailedCall: fc.constant({}),
  CloseUnreachable: fc.constant({}),
  DismissProposal: fc.record({ proposal: fc.constantFrom(...PROPOSALS) }),
  SendReply: fc.record({
    ...extras,
    ...recipients,
    to: some(addresses),
    subject: some(subject),
    text,
    html,
    next,
    replyTo,
  }),
  ForwardArticle: fc.record({
    ...extras,
    ...recipients,
    article: passedOn,
    subject: some(subject),
    text,
    html,
    next: some(next),
  }),
  BounceArticle: fc.record({ article: passedOn, to: addresses, inform: some(text), next: some(next) }),
  AddPhoneCall: fc.record({
    ...extras,
    direction: fc.constantFrom("inbound" as const, "outbound"),
    subject,
    text,
    next: some(next),
  }),
  TakeTicket: fc.constant({}),
  LockTicket: fc.record({ purpose: fc.constantFrom(...LOCK_PURPOSES) }),
  ReleaseTicket: fc.record({ restoreOwner: some(fc.boolean()) }),
  AssignTicket: fc.record({ ...extras, owner: anOperator, subject, text }),
  MoveTicket: fc.record({
    queue,
    reason: mostly(fc.constantFrom(...MOVE_REASONS), fc.constant("noia" as "other")),
    text,
  }),
  UndoAction: fc.record({ eventSeq: fc.nat(20) }),
  CloseTicket: fc.record({
    ...extras,
    state: fc.constantFrom("closed successful" as const, "closed unsuccessful"),
    why: fc.constantFrom(...CLOSE_REASONS),
    subject: some(subject),
    text,
    reviewRequired: some(fc.boolean()),
  }),
  SetPending: fc.record({
    ...extras,
    state: fc.constantFrom("pending reminder" as const, "pending auto close+", "pending auto close-"),
    until,
    subject,
    text,
  }),
  ReopenTicket: fc.constant({}),
  ChangePriority: fc.record({
    priority: some(described.priority),
    requestType: some(described.requestType),
    service: some(orNull(described.service)),
    sla: some(orNull(described.sla)),
    impact: some(orNull(described.impact)),
    next: some(next),
  }),
  ChangeTitle: fc.record({ title: subject }),
  ChangeCustomer: fc.record({
    customer,
    organisation: some(orNull(mostly(fc.constant("comune-anzio"), fc.constant("nessuna")))),
  }),
  WatchTicket: fc.constant({}),
  UnwatchTicket: fc.constant({}),
  MarkArticle: fc.record({
    position: mostly(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, -1, 1.5, 99)),
    important: fc.boolean(),
  }),
  LinkTicket: fc.record({ number: otherNumber, kind: fc.constantFrom(...LINK_KINDS) }),
  UnlinkTicket: fc.record({ number: otherNumber }),
  MergeTicket: fc.record({ into: otherNumber }),
  AddLink: fc.record({ link: fc.record({ kind: fc.constantFrom(...LINK_KINDS), number: otherNumber }) }),
  RemoveLink: fc.record({ number: otherNumber }),
  AbsorbTicket: absorption,
  AskSupport: fc.record({ text, tried: some(text) }),
  RecordSupportChat: fc.record({
    request: anArticleId,
    chat: fc.record({ id: orNull(fc.constant("19:chat")), url: fc.constant("https://teams.example/chat") }),
  }),
  RecordSupportOutcome: fc.record({
    request: anArticleId,
    outcome: mostly(fc.constantFrom(...SUPPORT_OUTCOMES), fc.constant("forse" as "more")),
    text,
  }),
  ReachPendingTime: fc.record({ until }),
  ReachEscalation: fc.record({
    due: fc.constantFrom(...DUE_KINDS),
    step: fc.constantFrom("warning" as const, "escalation"),
    dueAt: until,
  }),
  ErasePersonalData: fc.record({
    reason: fc.constantFrom("request", "retention"),
    address: fc.constantFrom(null, "anna.bianchi@example.org", "nessuno@example.org"),
    marker: fc.constant("[cancellato]"),
  }),
  ReachLockTimeout: fc.record({ by: anOperator, activeAt: until }),
  ImportTicket: fc.constant({ number: aNumber(2), records: [CREATION, MISCELLANY] }),
  AddImported: fc.constant({ records: [MISCELLANY] }),
};

const DESK_COMMANDS: ReadonlySet<Command["type"]> = new Set([
  "RecordSupportChat",
  "FileMail",
  "RecordMailFailure",
  "RecordMailSent",
  "FileOperatorMail",
  "AddLink",
  "RemoveLink",
  "AbsorbTicket",
  "ReachPendingTime",
  "ReachEscalation",
  "ReachLockTimeout",
  "ImportTicket",
  "AddImported",
  "ErasePersonalData",
]);
const TYPES = Object.keys(COMMANDS) as Command["type"][];
const CREATIONS: readonly Command["type"][] = ["CreateTicket", "CreateMailTicket", "ImportTicket"];
/** Once in a while: a ticket that ends in every third life has no life. */
const RARE: readonly Command["type"][] = [...CREATIONS, "MergeTicket"];

const byCustomer: Actor = { kind: "customer", address: CITIZEN.address };
const anActor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 4, arbitrary: anOperator.map(operatorActor) },
  { weight: 1, arbitrary: fc.constantFrom<Actor>(byCustomer, SYSTEM) },
);

/** Who usually gives the command, now and then anybody else. */
function actorFor(type: Command["type"]): fc.Arbitrary<Actor> {
  // Only an operator fills in a form, and only his is checked: a mail says no more than its queue (`aMail`).
  if (type === "CreateTicket") return anOperator.map(operatorActor);
  if (DESK_COMMANDS.has(type)) return mostly(fc.constant(SYSTEM), anActor);
  if (type === "AddCustomerMessage") return mostly(fc.constant(byCustomer), anActor);
  return mostly(anOperator.map(operatorActor), anActor);
}

const aCommandOf = (type: Command["type"]): fc.Arbitrary<Command> =>
  (COMMANDS[type] as fc.Arbitrary<object>).map((fields) => ({ type, ...fields }) as Command);

const askedOf = (type: Command["type"]): fc.Arbitrary<Asked> =>
  fc.record({
    command: aCommandOf(type),
    actor: actorFor(type),
    minutes: fc.oneof(fc.nat(8), fc.nat(1_500)),
    aimed: fc.boolean(),
  });

/** The second queue asks for what a mail lacks. */
const aMail = fc
  .record({
    answerAutomatically: fc.boolean(),
    queue: fc.constantFrom("contact-center", "contact-center", "viabilita"),
  })
  .map((fields) => ({ ...CREATED, ...fields }))
  .map((command): Asked => ({ command, actor: byCustomer, minutes: 0, aimed: false }));

/** Anything that can be asked, of a ticket that is there. */
const anyAsked: fc.Arbitrary<Asked> = fc.oneof(
  ...TYPES.map((type) => ({ weight: RARE.includes(type) ? 1 : 6, arbitrary: askedOf(type) })),
);

/** What usually comes soon after: otherwise ten minutes would always be over. */
const anUndo = (minutes: number): Asked => ({
  command: { type: "UndoAction", eventSeq: 0 },
  actor: operatorActor(LAURA),
  minutes,
  aimed: true,
});
const takenBack = fc
  .tuple(
    fc.oneof(askedOf("MoveTicket"), askedOf("CloseTicket"), askedOf("AssignTicket")),
    anyAsked,
    fc.nat(12),
  )
  .chain(([done, between, minutes]) =>
    fc.constantFrom([done, anUndo(minutes)], [done, between, anUndo(minutes)]),
  );

/** Anything that can be asked, in a row. */
export const anyTurn: fc.Arbitrary<readonly Asked[]> = fc.oneof(
  { weight: 8, arbitrary: anyAsked.map((asked) => [asked]) },
  { weight: 1, arbitrary: takenBack },
);

/** How a ticket begins: mostly well. */
export const aBeginning: fc.Arbitrary<Asked> = mostly(aMail, fc.oneof(...CREATIONS.map(askedOf)));

/** What is asked as this ticket is asked it, and the earliest moment it can come. */
export function aimedAt(ticket: Ticket | null, asked: Asked): Asked & { readonly from: Instant } {
  if (!ticket || !asked.aimed) return { ...asked, from: NOON };
  const { command, from } = ownMoment(ticket, asked.command);
  const has = command.type === "UndoAction" ? ticket.undoable?.by : ticket.lock?.by;
  const isOperators = asked.actor.kind === "operator" && has !== undefined;
  return { ...asked, command, from, actor: isOperators ? operatorActor(has) : asked.actor };
}

function ownMoment(ticket: Ticket, command: Command): { command: Command; from: Instant } {
  const { lock, pending, undoable } = ticket;
  const unaimed = { command, from: NOON };
  switch (command.type) {
    case "RecordSupportChat":
    case "RecordSupportOutcome":
      return { command: { ...command, request: ticket.support?.id ?? command.request }, from: NOON };
    case "UndoAction":
      return { command: { ...command, eventSeq: undoable?.eventSeq ?? 0 }, from: NOON };
    case "ReachPendingTime": {
      const until = pending?.remindAt ?? pending?.until;
      return until ? { command: { ...command, until }, from: until } : unaimed;
    }
    case "ReachEscalation": {
      const { dueAt, warnAt } = dueTimeOf(ticket, command.due);
      if (dueAt === null) return unaimed;
      return { command: { ...command, dueAt }, from: command.step === "warning" && warnAt ? warnAt : dueAt };
    }
    case "ReachLockTimeout":
      return lock
        ? { command: { ...command, by: lock.by, activeAt: lockActiveAt(lock) }, from: NOON }
        : unaimed;
    default:
      return unaimed;
  }
}
