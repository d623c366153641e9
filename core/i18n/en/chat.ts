import type { chat as reference } from "../it/chat.ts";

export const chat: Readonly<Record<keyof typeof reference, string>> = {
  "chat.follow_up": "The customer has written again. [Open the ticket]({link})",
  "chat.hello":
    "Hello {name}! I am the desk: the tickets of your queues come here. Write **help** to see what you can ask me.",
  "chat.help.personal":
    "You can write:\n\n- **mine**: tickets locked by you\n- **new**, **reminders**, **escalated**: tickets of your queues\n- **queue** and its name: the tickets of a queue\n- the **number** of a ticket, to work on it here\n- **search** and the words to look for; **search** alone opens your saved searches\n- **new ticket**: the form of a new ticket\n- **addresses** and **guidelines**: whom to write to, and how\n- **preferences**: queues, language, notices, digest, absence",
  "chat.help.channel":
    "In this channel you can write:\n\n- **@Sportello follow** and the name of a queue: its tickets come here\n- **@Sportello unfollow** and the name: they no longer do\n- **@Sportello which queues**: which queues this channel follows\n\nIn the thread of a ticket’s card:\n\n- **@Sportello note** and the text: adds a note\n- **@Sportello reply** and the text: prepares the reply to the customer, which leaves only with **Send message**\n- **@Sportello take**: takes the ticket",
  "chat.installed.channel":
    "Hello, I am the desk. Write **@Sportello follow** and the name of a queue to get its tickets here. Queues: {queues}.",
  "chat.bound": "Done: new tickets of “{queue}” come to this channel.",
  "chat.bound.already": "This channel follows “{queue}” already.",
  "chat.unbound": "Done: tickets of “{queue}” no longer come to this channel.",
  "chat.unbound.not": "This channel does not follow “{queue}”.",
  "chat.bindings": "This channel follows: {queues}.",
  "chat.bindings.none": "This channel follows no queue. Write **@Sportello follow** and the name of a queue.",
  "chat.queue.unknown": "I do not know the queue “{text}”. Which one do you mean?",
  "chat.queue.which": "Which queue?",
  "chat.queue.suggested": "For “{text}” I find: {queues}. Which one do you mean?",
  "chat.queue.choose": "Choose a queue that you can see.",
  "chat.queue.none": "There is no queue you could choose here.",
  "chat.queue.not_allowed": "You cannot see the tickets of “{queue}”.",
  "chat.only_personal":
    "Lists, tickets and forms are for your personal chat with the desk: here everybody would see them. In a channel you can write **help**.",
  "chat.nothing_said": "You wrote nothing that I could read.",
  "chat.offer.search": "Search the tickets",
  "chat.offer.new_ticket": "New ticket",
  "chat.offer.help": "Write “help” to see what you can ask me.",
  "chat.offer.meant": "Perhaps you meant “{command}”.",
  "chat.offer.button.personal":
    "Moving, assigning, closing and the rest is done with buttons: write the ticket’s number and its card comes.",
  "chat.offer.button.channel":
    "Moving, assigning, closing and the rest is done with the buttons on the ticket’s card.",
  "chat.thanks": "You are welcome!",
  "chat.dashboard": "[Open the dashboard]({link})",
  "chat.thread.noted": "Note added to Ticket#{number}.",
  "chat.thread.files":
    "The pictures and files of the message stay here: to put them on the ticket choose **Add to ticket** from the message’s “…” menu.",
  "chat.thread.taken": "Ticket#{number} is yours.",
  "chat.thread.only_channel": "This works in a channel, in the thread of a ticket’s card.",
  "chat.thread.numbered":
    "This works in a channel, in the thread of a ticket’s card. Here write the ticket’s number after the command, then the text.",
  "chat.thread.no_ticket":
    "There is no ticket’s card in this thread: write the command as a reply to the card.",
  "chat.thread.note.empty": "Write the text of the note after **note**.",
  "chat.thread.reply.empty": "Write the text of the reply after **reply**.",
  "chat.thread.refused": "Not done. {reason}",
  "chat.bind.not_allowed": "Only those who work on the tickets of “{queue}” may bring them to a channel.",
  "chat.only_channel":
    "This works in a channel: write **@Sportello follow** and the name of the queue there.",
  "chat.not_operator": "You are not among the operators of this desk. Ask its administrator to add you.",
  "chat.foreign_tenant":
    "This desk answers only people of its own organisation. To ask for something, write to one of the desk’s mail addresses.",
  "chat.ticket.unknown": "Ticket {number} does not exist or is in no queue you can see.",
  "chat.not_understood": "I did not understand “{text}”.",
  "chat.list.mine": "My tickets",
  "chat.list.new": "New tickets",
  "chat.list.open": "Open tickets",
  "chat.list.reminder": "Reminder tickets",
  "chat.list.escalated": "Escalated tickets",
  "chat.list.queue": "Queue: {queue}",
  "chat.list.search": "Search: {text}",
  "chat.notice.assigned": "A ticket has been assigned to you.",
  "chat.notice.reminder": "Reminder of a pending ticket.",
  "chat.notice.unanswered": "The customer did not answer in time what he was asked.",
  "chat.notice.lock-timeout": "The lock of a ticket of yours timed out: it has been released.",
  "chat.notice.escalation": "A ticket has escalated.",
  "chat.notice.escalation-warning": "A ticket is about to escalate.",
  "chat.notice.follow-up": "The customer has answered.",
  "chat.notice.thanks": "The customer says thanks: the ticket stays closed.",
  "chat.notice.delivery-failure": "A mail of a ticket of yours was not delivered.",
  "chat.click.not_understood":
    "I did not understand this click: the card may be old. Open the ticket in the tab.",
  "chat.failed": "That failed because of an error of the desk: try again shortly.",
};
