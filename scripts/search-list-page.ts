import { type SearchRow, searchRow } from "../bot/cards/desk/search-row.ts";
import { context } from "../test/bot/cards/card-fixtures.ts";
import { searchedTickets } from "../test/bot/cards/gallery-extension.ts";
import { hostCss } from "./card-host.ts";

/** The message extension's list as Teams draws it around our rows: the frame is Teams', the words are ours. */
export function searchListPage(): string {
  const ctx = context("it", "2019-03-21T07:00:00.000Z");
  const rows = searchedTickets.map((ticket) => rowHtml(searchRow(ctx, ticket)));
  return `<!doctype html><style>${hostCss("light")}
    header { padding: 12px 16px; font-weight: 600; border-bottom: 1px solid #e0e0e0 }
    .asked { margin: 12px 16px; padding: 5px 10px; border: 1px solid #d1d1d1; border-bottom: 2px solid #5b5fc7; border-radius: 4px }
    article { padding: 10px 16px; border-top: 1px solid #e0e0e0; color: #616161; font-size: 12px; line-height: 18px }
    article b { color: #242424 } h2 { margin: 0; font-size: 14px; font-weight: 600; line-height: 20px; color: #242424 }
    </style><div id="card"><header>Sportello</header><div class="asked">canone</div>${rows.join("")}</div>`;
}

const rowHtml = ({ title, text }: SearchRow): string =>
  `<article><h2>${title.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</h2>${text}</article>`;
