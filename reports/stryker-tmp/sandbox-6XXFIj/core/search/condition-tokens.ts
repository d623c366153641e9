// @ts-nocheck
import type { Pattern } from "./condition.ts";

/** A part of a condition as written. `at` counts UTF-16 units from 0, as input boxes do. */
export type Token =
  | { readonly kind: "open" | "close" | "and" | "or" | "not"; readonly at: number }
  | { readonly kind: "word"; readonly at: number; readonly pattern: Pattern };

/** What a backslash makes ordinary; before anything else the backslash itself is. */
const ESCAPABLE = /[!*&|()"+\\\s]/;
const BLANK = /\s/;
const DELIMITER = /[\s()]/;

/** Cuts a condition into tokens, in one pass (reference/otrs-behaviour §8). Every text has tokens. */
export function tokensOf(text: string): readonly Token[] {
  return new Scanner(text).tokens();
}

class Scanner {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  #at = 0;
  /** From here on no quote closes any more: what looks like one is ordinary. */
  #lastQuote = Number.POSITIVE_INFINITY;

  constructor(text: string) {
    this.#text = text;
  }

  tokens(): readonly Token[] {
    while (this.#at < this.#text.length) this.#next();
    return this.#tokens;
  }

  #next(): void {
    const at = this.#at;
    const char = this.#text.charAt(at);
    const operator = this.#operatorAt(at);
    if (BLANK.test(char)) this.#at += 1;
    else if (operator) this.#push(operator.kind, operator.length);
    else if (char === "(") this.#push("open", 1);
    else if (char === ")") this.#push("close", 1);
    else if (char === "!") this.#push("not", 1);
    else this.#word();
  }

  #push(kind: "open" | "close" | "and" | "or" | "not", length: number): void {
    this.#tokens.push({ kind, at: this.#at });
    this.#at += length;
  }

  #operatorAt(at: number): { readonly kind: "and" | "or"; readonly length: number } | null {
    const text = this.#text;
    if (text[at] === "+") return { kind: "and", length: 1 };
    if (text.startsWith("&&", at)) return { kind: "and", length: 2 };
    if (text.startsWith("||", at)) return { kind: "or", length: 2 };
    if (this.#standsAlone("AND", at)) return { kind: "and", length: 3 };
    return this.#standsAlone("OR", at) ? { kind: "or", length: 2 } : null;
  }

  /** `AND` is an operator between blanks or brackets, not as part of something else. */
  #standsAlone(word: string, at: number): boolean {
    const text = this.#text;
    if (!text.startsWith(word, at)) return false;
    const end = at + word.length;
    return (
      (at === 0 || DELIMITER.test(text.charAt(at - 1))) &&
      (end === text.length || DELIMITER.test(text.charAt(end)))
    );
  }

  #word(): void {
    const start = this.#at;
    const pieces: [string, ...string[]] = [""];
    let isNegated = false;
    let isWild = true;
    for (let ended = false; this.#at < this.#text.length && !ended; ) {
      const char = this.#text.charAt(this.#at);
      if (char === "*") {
        // Two wildcards are one.
        if (pieces.length === 1 || pieces.at(-1) !== "") pieces.push("");
        this.#at += 1;
      } else if (char === "!" && isWild) {
        // The incumbent's forms write wildcards before what was typed: `*!word` means `!*word`.
        isNegated = true;
        this.#at += 1;
      } else if (this.#endsWord(char)) {
        ended = true;
      } else {
        pieces[pieces.length - 1] += this.#literal(char);
        isWild = false;
      }
    }
    if (isNegated) this.#tokens.push({ kind: "not", at: start });
    // `""` asks for nothing.
    if (pieces.length > 1 || pieces[0] !== "") {
      this.#tokens.push({ kind: "word", at: start, pattern: pieces });
    }
  }

  #endsWord(char: string): boolean {
    if (DELIMITER.test(char) || char === "+") return true;
    return (char === "&" || char === "|") && this.#text[this.#at + 1] === char;
  }

  /** The ordinary text at the position: a phrase, an escaped character, or the character itself. */
  #literal(char: string): string {
    const next = this.#text[this.#at + 1];
    if (char === "\\" && next !== undefined && ESCAPABLE.test(next)) {
      this.#at += 2;
      return next;
    }
    if (char === '"' && this.#at < this.#lastQuote) {
      const phrase = this.#phrase();
      if (phrase !== null) return phrase;
    }
    this.#at += 1;
    return char;
  }

  /** The phrase that begins at this quote, or null when nothing closes it. */
  #phrase(): string | null {
    let phrase = "";
    let at = this.#at + 1;
    while (at < this.#text.length) {
      const char = this.#text.charAt(at);
      const next = this.#text[at + 1];
      if (char === '"') {
        this.#at = at + 1;
        return phrase;
      }
      const isEscape = char === "\\" && (next === '"' || next === "\\");
      phrase += isEscape ? next : char;
      at += isEscape ? 2 : 1;
    }
    this.#lastQuote = this.#at;
    return null;
  }
}
