import type { doctor as reference } from "../it/doctor.ts";

export const doctor: Readonly<Record<keyof typeof reference, string>> = {
  "doctor.summary": "{ok} fine, {warn} to look at, {fail} to put right.",
  "doctor.desk.ok": "{file}: no mistakes.",
  "doctor.desk.faults":
    "{file}: {count} mistakes, the first on line {first}. See them all with: npm run -s desk -- check",
  "doctor.disk.ok": "{folder}: {gb} GB free.",
  "doctor.disk.full": "{folder}: only {gb} GB free. Enlarge the disk or move backups away.",
  "doctor.disk.closed":
    "{folder} cannot be written ({reason}). Give the process’s user the right to, or change DATA_DIR.",
  "doctor.store.ok": "The store answers.",
  "doctor.store.new": "No data yet: the store is made at the first start.",
  "doctor.store.behind":
    "The store is of an earlier version: the next start upgrades it. Make a backup before (docs/admin/upgrade.en.md).",
  "doctor.store.unavailable":
    "The store does not answer ({reason}). Look at STORE_URL and whether the database runs and can be reached.",
  "doctor.outbox.ok": "No delivery was given up on.",
  "doctor.outbox.dead":
    "{count} tickets have deliveries given up on. See Administration, Deliveries, and try them again once the cause is gone.",
  "doctor.outbox.late":
    "The oldest delivery has waited for {minutes} minutes. See whether the process runs and Microsoft 365 answers.",
  "doctor.tenant.none":
    "No tenant: the desk uses the local Microsoft 365. For a real one set TENANT_ID, APP_ID, PUBLIC_URL and a proof of identity (docs/deploy.md).",
  "doctor.clock.ok": "The clock agrees with Entra’s.",
  "doctor.clock.wrong":
    "The clock is {seconds} seconds away from Entra’s: beyond five minutes tokens are not valid. Switch time synchronisation on (NTP).",
  "doctor.clock.unknown":
    "Entra does not tell the time: it cannot be reached. Look at network, proxy and TENANT_ID.",
  "doctor.certificate.ok": "The app’s certificate is good until {date}.",
  "doctor.certificate.soon":
    "The app’s certificate runs out in {days} days ({date}). Add a new one in Entra, then replace the file (docs/deploy.md §5).",
  "doctor.certificate.expired":
    "The app’s certificate ran out on {date}. Add a new one in Entra, then replace the file (docs/deploy.md §5).",
  "doctor.certificate.unreadable":
    "The app’s certificate cannot be read ({reason}). APP_CERTIFICATE_FILE must name a PEM file with certificate and private key.",
  "doctor.token.ok": "Entra knows the app.",
  "doctor.token.refused":
    "Entra gives the app no token ({reason}). Look at APP_ID, TENANT_ID and the certificate, secret or identity (docs/deploy.md §5).",
  "doctor.role.ok": "The app has the permissions it needs.",
  "doctor.role.missing":
    "The permission {permission} is missing. Add it to the app in Entra and grant admin consent (docs/deploy.md §3).",
  "doctor.role.useful":
    "The permission {permission} is missing: the desk does without, with less (docs/deploy.md §3).",
  "doctor.role.wide":
    "{permission} given by consent opens every mailbox of the tenant. Take it off in Entra and give it in Exchange, for the desk’s mailboxes alone (docs/deploy.md §7).",
  "doctor.mailbox.ok": "{mailbox}, {folder}: can be opened.",
  "doctor.mailbox.forbidden":
    "{mailbox}: the app may not open it. Put the mailbox into the scope of Application Mail.ReadWrite and Mail.Send; Exchange takes up to two hours (docs/deploy.md §7).",
  "doctor.mailbox.missing":
    "{mailbox}, {folder}: there is no such mailbox or folder. Correct desk.yml or create it.",
  "doctor.mailbox.unreachable":
    "{mailbox}: Graph does not answer ({reason}). Look at the network; if it lasts, at Microsoft 365’s status.",
  "doctor.subscription.ok": "{mailbox}, {folder}: Graph tells of new mail, until {until}.",
  "doctor.subscription.none":
    "{mailbox}, {folder}: Graph does not tell of new mail; the desk looks every half minute. See that PUBLIC_URL can be reached from the internet.",
  "doctor.subscription.over":
    "{mailbox}, {folder}: the subscription has run out. Does the process run? It renews it by itself.",
  "doctor.subscription.gone":
    "{mailbox}, {folder}: Graph does not know the subscription any more. The process makes a new one when Graph says so or it runs out; a restart is quicker.",
  "doctor.group.ok": "The group {group} can be read.",
  "doctor.group.missing": "The group {group} ({id}) is not in Entra. Correct its id in desk.yml.",
  "doctor.group.refused":
    "The group {group} cannot be read ({reason}). Give the app GroupMember.Read.All and User.Read.All.",
  "doctor.channel.ok": "Every queue has a channel that follows it ({count}).",
  "doctor.channel.none":
    "No channel follows the queue {queue}. If one should, write in it: @Sportello follow {queue}",
  "doctor.channel.closed":
    "Nothing can be posted in the channel {channel} ({why}). Put the app back into the team, or restore the channel: cards that wait come by themselves.",
  "doctor.public.ok": "{url} answers.",
  "doctor.public.unreachable":
    "{url} does not answer from here ({reason}). Teams and Graph must reach it: look at name, certificate and proxy.",
};
