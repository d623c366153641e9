import PDFDocument from "pdfkit";
import type { Language } from "../../../core/i18n/language.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { losesCharacters, printable } from "./printable.ts";

/** In points; A4. */
const MARGIN = 42;
const FOOT = 28;
const REGULAR = "Helvetica";
const BOLD = "Helvetica-Bold";
const INK = "#242424";
const GREY = "#5c5c5c";
const LINE = "#c7c7c7";

export interface PaperFacts {
  readonly title: string;
  /** At the foot of every page. */
  readonly foot: string;
  readonly language: Language;
  readonly landscape?: boolean;
}

export interface Column {
  readonly heading: string;
  /** Points; the one without takes what is left. */
  readonly width?: number;
}

interface Writing {
  readonly size?: number;
  readonly bold?: boolean;
  readonly grey?: boolean;
  /** Space below. */
  readonly after?: number;
}

/** Pages of A4 being written, top down. The only file that knows pdfkit. */
export class Paper {
  readonly #document: PDFKit.PDFDocument;
  readonly #facts: PaperFacts;
  #page = 0;
  #hasLost = false;

  constructor(facts: PaperFacts) {
    this.#facts = facts;
    this.#document = new PDFDocument({
      size: "A4",
      layout: facts.landscape ? "landscape" : "portrait",
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
      info: { Title: facts.title, Creator: "Sportello" },
      lang: facts.language,
      displayTitle: true,
      autoFirstPage: false,
    });
    this.#document.on("pageAdded", () => this.#foot());
    this.#document.addPage();
  }

  get #width(): number {
    return this.#document.page.width - 2 * MARGIN;
  }

  /** One paragraph, broken into lines and pages where it must. */
  write(text: string, { size = 9.5, bold = false, grey = false, after = 4 }: Writing = {}): void {
    this.#document
      .font(bold ? BOLD : REGULAR)
      .fontSize(size)
      .fillColor(grey ? GREY : INK)
      .text(this.#drawable(text), MARGIN, this.#document.y, { width: this.#width, lineGap: 1.5 });
    this.#document.y += after;
  }

  /** A thin line across, and room around it. */
  rule(): void {
    const { y } = this.#document;
    this.#document
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + this.#width, y)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
    this.#document.y = y + 8;
  }

  /** Starts a new page where less than so much is left of this one. */
  keepTogether(height: number): void {
    if (this.#document.y + height > this.#bottom) this.#document.addPage();
  }

  get #bottom(): number {
    return this.#document.page.height - MARGIN - FOOT;
  }

  /** Names and values, two pairs a line. */
  facts(pairs: readonly (readonly [string, string])[]): void {
    const half = this.#width / 2;
    for (let at = 0; at < pairs.length; at += 2) {
      this.keepTogether(30);
      const top = this.#document.y;
      const heights = [pairs[at], pairs[at + 1]].map((pair, column) =>
        pair ? this.#fact(pair, MARGIN + column * half, top, half - 12) : 0,
      );
      this.#document.y = top + Math.max(...heights) + 5;
    }
  }

  #fact([name, value]: readonly [string, string], x: number, y: number, width: number): number {
    this.#document.font(REGULAR).fontSize(8).fillColor(GREY).text(this.#drawable(name), x, y, { width });
    this.#document
      .fontSize(9.5)
      .fillColor(INK)
      .text(this.#drawable(value), x, y + 10, { width });
    return this.#document.y - y;
  }

  /** One row of a table; a heading is repeated by whoever starts a page. */
  row(columns: readonly Column[], cells: readonly string[], bold = false): boolean {
    const widths = this.#widths(columns);
    this.#document.font(bold ? BOLD : REGULAR).fontSize(8);
    const texts = cells.map((cell) => this.#drawable(cell));
    const height = Math.max(
      ...texts.map((text, index) => this.#document.heightOfString(text, { width: widths[index] ?? 0 })),
    );
    const isNewPage = this.#document.y + Math.min(height, 200) + 6 > this.#bottom;
    if (isNewPage) this.#document.addPage();
    if (isNewPage && !bold)
      this.row(
        columns,
        columns.map(({ heading }) => heading),
        true,
      );
    this.#document
      .font(bold ? BOLD : REGULAR)
      .fontSize(8)
      .fillColor(bold ? GREY : INK);
    const top = this.#document.y;
    let x = MARGIN;
    for (const [index, text] of texts.entries()) {
      const width = widths[index] ?? 0;
      this.#document.text(text, x, top, { width, height: 200, ellipsis: true });
      x += width + GAP;
    }
    this.#document.y = top + Math.min(height, 200) + 3;
    this.#line();
    return isNewPage;
  }

  #line(): void {
    const { y } = this.#document;
    this.#document.moveTo(MARGIN, y).lineTo(MARGIN + this.#width, y);
    this.#document.lineWidth(0.25).strokeColor(LINE).stroke();
    this.#document.y = y + 3;
  }

  #widths(columns: readonly Column[]): readonly number[] {
    const fixed = columns.reduce((sum, { width = 0 }) => sum + width, 0) + GAP * (columns.length - 1);
    return columns.map(({ width }) => width ?? this.#width - fixed);
  }

  #drawable(text: string): string {
    this.#hasLost ||= losesCharacters(text);
    return printable(text);
  }

  #foot(): void {
    this.#page += 1;
    const { page } = this.#document;
    const { foot, language } = this.#facts;
    const number = translate(language, "print.page", { page: this.#page });
    const y = page.height - MARGIN - FOOT / 2;
    const bottom = page.margins.bottom;
    // Below the margin text would start a page of its own.
    page.margins.bottom = 0;
    this.#document.font(REGULAR).fontSize(8).fillColor(GREY);
    this.#document.text(printable(foot), MARGIN, y, { width: this.#width - 80, lineBreak: false });
    this.#document.text(number, MARGIN + this.#width - 80, y, {
      width: 80,
      align: "right",
      lineBreak: false,
    });
    page.margins.bottom = bottom;
    this.#document.x = MARGIN;
    this.#document.y = MARGIN;
  }

  /** What has been written and not yet sent. */
  *#written(): Generator<Uint8Array> {
    for (let piece = this.#document.read(); piece !== null; piece = this.#document.read()) yield piece;
  }

  /** The bytes, page by page, while `draw` still writes: it yields when a part is done. */
  async *bytes(draw: (paper: Paper) => AsyncIterable<void> | Iterable<void>): AsyncGenerator<Uint8Array> {
    for await (const _part of draw(this)) yield* this.#written();
    if (this.#hasLost) this.write(translate(this.#facts.language, "print.lost"), { size: 8, grey: true });
    this.#document.end();
    for await (const piece of this.#document) yield piece;
  }
}

const GAP = 8;
