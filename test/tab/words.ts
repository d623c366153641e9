import { loadWords } from "../../tab/src/i18n/words.ts";

/** The tab says nothing before its words are there; its tests are of what comes after. */
await Promise.all([loadWords("it"), loadWords("en")]);
