import type { TimesView, VolumeView } from "../../../../core/report/report-views.ts";
import type { SearchAttributes } from "../../../../core/search/search-request.ts";
import { durationWords } from "../../format/duration.ts";
import type { Words } from "../../i18n/words.ts";
import { behind, type ReportScope } from "./report-scope.ts";

export const FIGURES = ["created", "closed", "median", "p90", "kept", "reopened"] as const;
export type FigureName = (typeof FIGURES)[number];
export type Tone = "better" | "worse" | "neutral";

export interface Figure {
  readonly name: FigureName;
  readonly text: string;
  /** Against the period before; null without one. */
  readonly change: { readonly text: string; readonly tone: Tone } | null;
  readonly behind: SearchAttributes;
}

export type Values = Readonly<Record<FigureName, number | null>>;

/** The six figures as numbers: tickets, working minutes, shares. */
export function valuesOf(volume: VolumeView, times: TimesView): Values {
  const sum = (flow: "created" | "closed" | "reopened") =>
    volume.queues.reduce((total, { totals }) => total + totals[flow], 0);
  const { firstResponse } = times.all;
  const closed = sum("closed");
  const rates = volume.queues.map(({ totals, reopenRate }) => totals.closed * (reopenRate ?? 0));
  return {
    created: sum("created"),
    closed,
    median: firstResponse.working.median,
    p90: firstResponse.working.p90,
    kept: firstResponse.keptShare,
    reopened: closed === 0 ? null : rates.reduce((total, one) => total + one, 0) / closed,
  };
}

/** Whether more is better. More tickets are neither: the office did not make them. */
const WISHED: Readonly<Record<FigureName, "more" | "less" | "neither">> = {
  created: "neither",
  closed: "neither",
  median: "less",
  p90: "less",
  kept: "more",
  reopened: "less",
};

export function figuresOf(
  now: Values,
  before: Values | null,
  scope: ReportScope,
  { t, language }: { readonly t: Words; readonly language: string },
): readonly Figure[] {
  return FIGURES.map((name) => ({
    name,
    text: figureText(name, now[name], t, language),
    change: changeOf(name, now[name], before?.[name] ?? null, t, language),
    behind: behindFigure(name, scope),
  }));
}

function figureText(name: FigureName, value: number | null, t: Words, language: string): string {
  if (value === null) return t("reports.noFigure");
  switch (name) {
    case "created":
    case "closed":
      return value.toLocaleString(language);
    case "median":
    case "p90":
      return durationWords(t, value * 60_000);
    case "kept":
    case "reopened":
      return percent(value, language);
  }
}

export const percent = (share: number, language: string): string =>
  share.toLocaleString(language, { style: "percent", maximumFractionDigits: 1 });

function changeOf(
  name: FigureName,
  now: number | null,
  before: number | null,
  t: Words,
  language: string,
): Figure["change"] {
  if (now === null || before === null) return null;
  const text = changeText(name, now, before, t, language);
  if (text === null) return { text: t("reports.same"), tone: "neutral" };
  if (WISHED[name] === "neither") return { text, tone: "neutral" };
  const isBetter = now > before === (WISHED[name] === "more");
  return {
    text: t(isBetter ? "reports.better" : "reports.worse", { change: text }),
    tone: isBetter ? "better" : "worse",
  };
}

/** `+4%`, `−48 min`, `+1,1`; null for no change one could see. */
function changeText(
  name: FigureName,
  now: number,
  before: number,
  t: Words,
  language: string,
): string | null {
  const sign = now > before ? "+" : "−";
  if (name === "median" || name === "p90") {
    const minutes = Math.round(Math.abs(now - before));
    return minutes === 0 ? null : sign + durationWords(t, minutes * 60_000);
  }
  if (name === "kept" || name === "reopened") {
    const points = Math.round(Math.abs(now - before) * 1000) / 10;
    return points === 0 ? null : sign + points.toLocaleString(language);
  }
  if (now === before) return null;
  if (before === 0) return sign + Math.abs(now - before).toLocaleString(language);
  const share = Math.round((Math.abs(now - before) / before) * 100);
  return share === 0 ? null : `${sign}${share}%`;
}

function behindFigure(name: FigureName, scope: ReportScope): SearchAttributes {
  if (name === "closed" || name === "reopened") return behind(scope, "closed");
  return behind(scope, "created");
}
