import type { it } from "../it/index.ts";
import { access } from "./access.ts";
import { cards } from "./cards.ts";
import { channels } from "./channels.ts";
import { chat } from "./chat.ts";
import { desk } from "./desk.ts";
import { doctor } from "./doctor.ts";
import { errors } from "./errors.ts";
import { extension } from "./extension.ts";
import { hints } from "./hints.ts";
import { http } from "./http.ts";
import { intakeCheck } from "./intake-check.ts";
import { mail } from "./mail.ts";
import { notices } from "./notices.ts";
import { people } from "./people.ts";
import { print } from "./print.ts";
import { privacy } from "./privacy.ts";
import { publicPage } from "./public-page.ts";
import { reports } from "./reports.ts";
import { search } from "./search.ts";
import { tab } from "./tab.ts";
import { tabDashboard } from "./tab-dashboard.ts";
import { tabDesk } from "./tab-desk.ts";
import { tabForms } from "./tab-forms.ts";
import { tabLists } from "./tab-lists.ts";
import { tabPage } from "./tab-page.ts";
import { tabReports } from "./tab-reports.ts";
import { tabTicket } from "./tab-ticket.ts";

export const en: Readonly<Record<keyof typeof it, string>> = {
  ...access,
  ...desk,
  ...errors,
  ...doctor,
  ...cards,
  ...chat,
  ...channels,
  ...extension,
  ...hints,
  ...http,
  ...intakeCheck,
  ...mail,
  ...notices,
  ...people,
  ...search,
  ...reports,
  ...tab,
  ...tabDashboard,
  ...tabPage,
  ...tabForms,
  ...tabTicket,
  ...print,
  ...privacy,
  ...publicPage,
  ...tabDesk,
  ...tabLists,
  ...tabReports,
};
