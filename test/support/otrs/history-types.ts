/** Some of the 51, in an order of their own. */
export const HISTORY_TYPES = [
  "NewTicket",
  "FollowUp",
  "SendAnswer",
  "EmailCustomer",
  "AddNote",
  "Move",
  "Lock",
  "StateUpdate",
  "OwnerUpdate",
  "PriorityUpdate",
  "TimeAccounting",
  "Merged",
  "SetPendingTime",
  "Forward",
  "SendAutoReply",
];
