import { ON_A_TICKET } from "./all-chapters.ts";
import { tellChapters } from "./chapter.ts";

tellChapters("the handbook's chapters on a ticket", ON_A_TICKET);
