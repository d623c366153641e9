import type { ArticleView } from "../../../../core/article-views.ts";
import { escapeHtml, textAsHtml } from "../../../../core/text/html.ts";
import type { DeskDates } from "../../format/dates.ts";
import type { Words } from "../../i18n/words.ts";
import { frameDocument } from "./frame-document.ts";

interface Printing {
  /** Above everything; empty for one article alone. */
  readonly title: string;
  readonly t: Words;
  readonly dates: DeskDates;
}

/** Articles on paper: shut in a frame of their own, which is gone when they are printed. */
export function printArticles(articles: readonly ArticleView[], { title, t, dates }: Printing): void {
  const heading = title ? `<h1>${escapeHtml(title)}</h1>` : "";
  const html = heading + articles.map((article) => onPaper(article, t, dates)).join("<hr>");
  const frame = document.createElement("iframe");
  frame.sandbox.add("allow-same-origin", "allow-modals");
  frame.title = title;
  frame.dataset.testid = "paper";
  frame.style.cssText = "position:fixed;right:100%;width:794px;height:1123px";
  frame.srcdoc = frameDocument(html, { isFolded: false, isPaper: true, withRemote: false, like: null });
  frame.onload = () => {
    const page = frame.contentWindow;
    page?.addEventListener("afterprint", () => frame.remove());
    page?.print();
  };
  document.body.append(frame);
}

function onPaper(article: ArticleView, t: Words, dates: DeskDates): string {
  const { from, to, cc, subject, createdAt, position } = article;
  const people = [...to, ...cc].map(({ name, address }) => name || address).join(", ");
  const lines = [
    `#${position} ${from.name} ${from.address ? `<${from.address}>` : ""}`,
    people ? t("tab.reader.to", { to: people }) : "",
    `${dates.day(createdAt).split("-").reverse().join("/")} ${dates.time(createdAt)}`,
    ...article.attachments.map(({ filename }) => filename),
  ].filter((line) => line !== "");
  const body = article.html ?? textAsHtml(article.text);
  return `<h2>${escapeHtml(subject)}</h2><p>${lines.map(escapeHtml).join("<br>")}</p>${body}`;
}
