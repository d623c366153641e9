// @ts-nocheck
import { cards } from "./cards.ts";
import { chat } from "./chat.ts";
import { desk } from "./desk.ts";
import { errors } from "./errors.ts";
import { http } from "./http.ts";
import { people } from "./people.ts";
import { search } from "./search.ts";
import { tab } from "./tab.ts";

export const it = { ...desk, ...errors, ...cards, ...chat, ...http, ...people, ...search, ...tab } as const;
