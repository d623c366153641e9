import { AROUND_TICKETS } from "./all-chapters.ts";
import { tellChapters } from "./chapter.ts";

tellChapters("the handbook's chapters around tickets", AROUND_TICKETS);
