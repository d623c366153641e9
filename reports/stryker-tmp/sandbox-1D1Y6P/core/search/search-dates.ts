// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { instantInZone, lastDays } from "../desk/desk-time.ts";
import { type Instant, plusMinutes } from "../time.ts";

/** How a time is asked for in a search (spec D3). Days are the desk's, first and last included. */
export type TimeQuestion = {
  readonly from?: string;
  readonly to?: string;
} | {
  readonly relative: typeof RELATIONS[number];
  readonly count: number;
  readonly unit: TimeUnit;
};

/** Within the last n, within the next n, more than n ago, in more than n. */
export const RELATIONS = ["last", "next", "ago", "in"] as const;

/** As the incumbent counts them: a month has 30 days, a year 365, a day 24 hours. */
const MINUTES = {
  minute: 1,
  hour: 60,
  day: 1_440,
  week: 10_080,
  month: 43_200,
  year: 525_600
} as const;
export type TimeUnit = keyof typeof MINUTES;
export const isTimeUnit = stryMutAct_9fa48("963") ? () => undefined : (stryCov_9fa48("963"), (() => {
  const isTimeUnit = (unit: unknown): unit is TimeUnit => stryMutAct_9fa48("966") ? typeof unit === "string" || Object.hasOwn(MINUTES, unit) : stryMutAct_9fa48("965") ? false : stryMutAct_9fa48("964") ? true : (stryCov_9fa48("964", "965", "966"), (stryMutAct_9fa48("968") ? typeof unit !== "string" : stryMutAct_9fa48("967") ? true : (stryCov_9fa48("967", "968"), typeof unit === "string")) && Object.hasOwn(MINUTES, unit));
  return isTimeUnit;
})());

/** Half-open. */
export interface TimeRange {
  readonly from?: Instant;
  readonly before?: Instant;
}

/** The instants a question means, or null when a day of it is none of the calendar. */
export function timeRange(question: TimeQuestion, now: Instant, timeZone: string): TimeRange | null {
  if (stryMutAct_9fa48("970")) {
    {}
  } else {
    stryCov_9fa48("970");
    if (stryMutAct_9fa48("972") ? false : stryMutAct_9fa48("971") ? true : (stryCov_9fa48("971", "972"), "relative" in question)) return relativeRange(question.relative, stryMutAct_9fa48("974") ? question.count / MINUTES[question.unit] : (stryCov_9fa48("974"), question.count * MINUTES[question.unit]), now);
    const from = (stryMutAct_9fa48("977") ? question.from !== undefined : stryMutAct_9fa48("976") ? false : stryMutAct_9fa48("975") ? true : (stryCov_9fa48("975", "976", "977"), question.from === undefined)) ? undefined : instantInZone(question.from, "00:00", timeZone);
    const before = (stryMutAct_9fa48("981") ? question.to !== undefined : stryMutAct_9fa48("980") ? false : stryMutAct_9fa48("979") ? true : (stryCov_9fa48("979", "980", "981"), question.to === undefined)) ? undefined : endOfDay(question.to, timeZone);
    if (stryMutAct_9fa48("984") ? from === null && before === null : stryMutAct_9fa48("983") ? false : stryMutAct_9fa48("982") ? true : (stryCov_9fa48("982", "983", "984"), (stryMutAct_9fa48("986") ? from !== null : stryMutAct_9fa48("985") ? false : (stryCov_9fa48("985", "986"), from === null)) || (stryMutAct_9fa48("988") ? before !== null : stryMutAct_9fa48("987") ? false : (stryCov_9fa48("987", "988"), before === null)))) return null;
    return stryMutAct_9fa48("989") ? {} : (stryCov_9fa48("989"), {
      ...(stryMutAct_9fa48("992") ? from !== undefined || {
        from
      } : stryMutAct_9fa48("991") ? false : stryMutAct_9fa48("990") ? true : (stryCov_9fa48("990", "991", "992"), (stryMutAct_9fa48("994") ? from === undefined : stryMutAct_9fa48("993") ? true : (stryCov_9fa48("993", "994"), from !== undefined)) && (stryMutAct_9fa48("995") ? {} : (stryCov_9fa48("995"), {
        from
      })))),
      ...(stryMutAct_9fa48("998") ? before !== undefined || {
        before
      } : stryMutAct_9fa48("997") ? false : stryMutAct_9fa48("996") ? true : (stryCov_9fa48("996", "997", "998"), (stryMutAct_9fa48("1000") ? before === undefined : stryMutAct_9fa48("999") ? true : (stryCov_9fa48("999", "1000"), before !== undefined)) && (stryMutAct_9fa48("1001") ? {} : (stryCov_9fa48("1001"), {
        before
      }))))
    });
  }
}
function relativeRange(relation: typeof RELATIONS[number], minutes: number, now: Instant): TimeRange {
  if (stryMutAct_9fa48("1002")) {
    {}
  } else {
    stryCov_9fa48("1002");
    const [past, future] = stryMutAct_9fa48("1003") ? [] : (stryCov_9fa48("1003"), [plusMinutes(now, stryMutAct_9fa48("1004") ? +minutes : (stryCov_9fa48("1004"), -minutes)), plusMinutes(now, minutes)]);
    switch (relation) {
      case "last":
        if (stryMutAct_9fa48("1005")) {} else {
          stryCov_9fa48("1005");
          return stryMutAct_9fa48("1007") ? {} : (stryCov_9fa48("1007"), {
            from: past,
            before: justAfter(now)
          });
        }
      case "next":
        if (stryMutAct_9fa48("1008")) {} else {
          stryCov_9fa48("1008");
          return stryMutAct_9fa48("1010") ? {} : (stryCov_9fa48("1010"), {
            from: now,
            before: justAfter(future)
          });
        }
      case "ago":
        if (stryMutAct_9fa48("1011")) {} else {
          stryCov_9fa48("1011");
          return stryMutAct_9fa48("1013") ? {} : (stryCov_9fa48("1013"), {
            before: justAfter(past)
          });
        }
      case "in":
        if (stryMutAct_9fa48("1014")) {} else {
          stryCov_9fa48("1014");
          return stryMutAct_9fa48("1016") ? {} : (stryCov_9fa48("1016"), {
            from: future
          });
        }
    }
  }
}

/** Ranges end before their end: one that is to include a moment ends a millisecond later. */
const justAfter = stryMutAct_9fa48("1017") ? () => undefined : (stryCov_9fa48("1017"), (() => {
  const justAfter = (at: Instant): Instant => new Date(stryMutAct_9fa48("1018") ? Date.parse(at) - 1 : (stryCov_9fa48("1018"), Date.parse(at) + 1)).toISOString();
  return justAfter;
})());

/** Midnight after a day; the zone's calendar knows how long that day is. */
function endOfDay(day: string, timeZone: string): Instant | null {
  if (stryMutAct_9fa48("1019")) {
    {}
  } else {
    stryCov_9fa48("1019");
    const noon = instantInZone(day, "12:00", timeZone);
    return (stryMutAct_9fa48("1023") ? noon !== null : stryMutAct_9fa48("1022") ? false : stryMutAct_9fa48("1021") ? true : (stryCov_9fa48("1021", "1022", "1023"), noon === null)) ? null : stryMutAct_9fa48("1024") ? lastDays(noon, 1, timeZone)[0]?.before && null : (stryCov_9fa48("1024"), (stryMutAct_9fa48("1025") ? lastDays(noon, 1, timeZone)[0].before : (stryCov_9fa48("1025"), lastDays(noon, 1, timeZone)[0]?.before)) ?? null);
  }
}

/** Counts beyond make no sense to anybody. */
const MAX_COUNT = 999;
const DAY = stryMutAct_9fa48("1033") ? /^\d{4}-\d{2}-\D{2}$/ : stryMutAct_9fa48("1032") ? /^\d{4}-\d{2}-\d$/ : stryMutAct_9fa48("1031") ? /^\d{4}-\D{2}-\d{2}$/ : stryMutAct_9fa48("1030") ? /^\d{4}-\d-\d{2}$/ : stryMutAct_9fa48("1029") ? /^\D{4}-\d{2}-\d{2}$/ : stryMutAct_9fa48("1028") ? /^\d-\d{2}-\d{2}$/ : stryMutAct_9fa48("1027") ? /^\d{4}-\d{2}-\d{2}/ : stryMutAct_9fa48("1026") ? /\d{4}-\d{2}-\d{2}$/ : (stryCov_9fa48("1026", "1027", "1028", "1029", "1030", "1031", "1032", "1033"), /^\d{4}-\d{2}-\d{2}$/);

/** A question as it came in, or null when it is none: `{from, to}` with one of them, or `{relative, count, unit}`. */
export function readTimeQuestion(value: unknown): TimeQuestion | null {
  if (stryMutAct_9fa48("1034")) {
    {}
  } else {
    stryCov_9fa48("1034");
    if (stryMutAct_9fa48("1037") ? (typeof value !== "object" || value === null) && Array.isArray(value) : stryMutAct_9fa48("1036") ? false : stryMutAct_9fa48("1035") ? true : (stryCov_9fa48("1035", "1036", "1037"), (stryMutAct_9fa48("1039") ? typeof value !== "object" && value === null : stryMutAct_9fa48("1038") ? false : (stryCov_9fa48("1038", "1039"), (stryMutAct_9fa48("1041") ? typeof value === "object" : stryMutAct_9fa48("1040") ? false : (stryCov_9fa48("1040", "1041"), typeof value !== "object")) || (stryMutAct_9fa48("1044") ? value !== null : stryMutAct_9fa48("1043") ? false : (stryCov_9fa48("1043", "1044"), value === null)))) || Array.isArray(value))) return null;
    const {
      from,
      to,
      relative,
      count,
      unit,
      ...others
    } = value as Readonly<Record<string, unknown>>;
    if (stryMutAct_9fa48("1048") ? Object.keys(others).length <= 0 : stryMutAct_9fa48("1047") ? Object.keys(others).length >= 0 : stryMutAct_9fa48("1046") ? false : stryMutAct_9fa48("1045") ? true : (stryCov_9fa48("1045", "1046", "1047", "1048"), Object.keys(others).length > 0)) return null;
    if (stryMutAct_9fa48("1051") ? relative === undefined && count === undefined || unit === undefined : stryMutAct_9fa48("1050") ? false : stryMutAct_9fa48("1049") ? true : (stryCov_9fa48("1049", "1050", "1051"), (stryMutAct_9fa48("1053") ? relative === undefined || count === undefined : stryMutAct_9fa48("1052") ? true : (stryCov_9fa48("1052", "1053"), (stryMutAct_9fa48("1055") ? relative !== undefined : stryMutAct_9fa48("1054") ? true : (stryCov_9fa48("1054", "1055"), relative === undefined)) && (stryMutAct_9fa48("1057") ? count !== undefined : stryMutAct_9fa48("1056") ? true : (stryCov_9fa48("1056", "1057"), count === undefined)))) && (stryMutAct_9fa48("1059") ? unit !== undefined : stryMutAct_9fa48("1058") ? true : (stryCov_9fa48("1058", "1059"), unit === undefined)))) return daysOf(from, to);
    const relation = RELATIONS.find(stryMutAct_9fa48("1060") ? () => undefined : (stryCov_9fa48("1060"), one => stryMutAct_9fa48("1063") ? one !== relative : stryMutAct_9fa48("1062") ? false : stryMutAct_9fa48("1061") ? true : (stryCov_9fa48("1061", "1062", "1063"), one === relative)));
    const isCount = stryMutAct_9fa48("1066") ? Number.isInteger(count) && Number(count) >= 1 || Number(count) <= MAX_COUNT : stryMutAct_9fa48("1065") ? false : stryMutAct_9fa48("1064") ? true : (stryCov_9fa48("1064", "1065", "1066"), (stryMutAct_9fa48("1068") ? Number.isInteger(count) || Number(count) >= 1 : stryMutAct_9fa48("1067") ? true : (stryCov_9fa48("1067", "1068"), Number.isInteger(count) && (stryMutAct_9fa48("1071") ? Number(count) < 1 : stryMutAct_9fa48("1070") ? Number(count) > 1 : stryMutAct_9fa48("1069") ? true : (stryCov_9fa48("1069", "1070", "1071"), Number(count) >= 1)))) && (stryMutAct_9fa48("1074") ? Number(count) > MAX_COUNT : stryMutAct_9fa48("1073") ? Number(count) < MAX_COUNT : stryMutAct_9fa48("1072") ? true : (stryCov_9fa48("1072", "1073", "1074"), Number(count) <= MAX_COUNT)));
    if (stryMutAct_9fa48("1077") ? (from !== undefined || to !== undefined || !relation || !isCount) && !isTimeUnit(unit) : stryMutAct_9fa48("1076") ? false : stryMutAct_9fa48("1075") ? true : (stryCov_9fa48("1075", "1076", "1077"), (stryMutAct_9fa48("1079") ? (from !== undefined || to !== undefined || !relation) && !isCount : stryMutAct_9fa48("1078") ? false : (stryCov_9fa48("1078", "1079"), (stryMutAct_9fa48("1081") ? (from !== undefined || to !== undefined) && !relation : stryMutAct_9fa48("1080") ? false : (stryCov_9fa48("1080", "1081"), (stryMutAct_9fa48("1083") ? from !== undefined && to !== undefined : stryMutAct_9fa48("1082") ? false : (stryCov_9fa48("1082", "1083"), (stryMutAct_9fa48("1085") ? from === undefined : stryMutAct_9fa48("1084") ? false : (stryCov_9fa48("1084", "1085"), from !== undefined)) || (stryMutAct_9fa48("1087") ? to === undefined : stryMutAct_9fa48("1086") ? false : (stryCov_9fa48("1086", "1087"), to !== undefined)))) || (stryMutAct_9fa48("1088") ? relation : (stryCov_9fa48("1088"), !relation)))) || (stryMutAct_9fa48("1089") ? isCount : (stryCov_9fa48("1089"), !isCount)))) || (stryMutAct_9fa48("1090") ? isTimeUnit(unit) : (stryCov_9fa48("1090"), !isTimeUnit(unit))))) return null;
    return stryMutAct_9fa48("1091") ? {} : (stryCov_9fa48("1091"), {
      relative: relation,
      count: Number(count),
      unit
    });
  }
}
function daysOf(from: unknown, to: unknown): TimeQuestion | null {
  if (stryMutAct_9fa48("1092")) {
    {}
  } else {
    stryCov_9fa48("1092");
    if (stryMutAct_9fa48("1095") ? from === undefined || to === undefined : stryMutAct_9fa48("1094") ? false : stryMutAct_9fa48("1093") ? true : (stryCov_9fa48("1093", "1094", "1095"), (stryMutAct_9fa48("1097") ? from !== undefined : stryMutAct_9fa48("1096") ? true : (stryCov_9fa48("1096", "1097"), from === undefined)) && (stryMutAct_9fa48("1099") ? to !== undefined : stryMutAct_9fa48("1098") ? true : (stryCov_9fa48("1098", "1099"), to === undefined)))) return null;
    if (stryMutAct_9fa48("1102") ? !isDayOrAbsent(from) && !isDayOrAbsent(to) : stryMutAct_9fa48("1101") ? false : stryMutAct_9fa48("1100") ? true : (stryCov_9fa48("1100", "1101", "1102"), (stryMutAct_9fa48("1103") ? isDayOrAbsent(from) : (stryCov_9fa48("1103"), !isDayOrAbsent(from))) || (stryMutAct_9fa48("1104") ? isDayOrAbsent(to) : (stryCov_9fa48("1104"), !isDayOrAbsent(to))))) return null;
    return stryMutAct_9fa48("1105") ? {} : (stryCov_9fa48("1105"), {
      ...(stryMutAct_9fa48("1108") ? from !== undefined || {
        from
      } : stryMutAct_9fa48("1107") ? false : stryMutAct_9fa48("1106") ? true : (stryCov_9fa48("1106", "1107", "1108"), (stryMutAct_9fa48("1110") ? from === undefined : stryMutAct_9fa48("1109") ? true : (stryCov_9fa48("1109", "1110"), from !== undefined)) && (stryMutAct_9fa48("1111") ? {} : (stryCov_9fa48("1111"), {
        from
      })))),
      ...(stryMutAct_9fa48("1114") ? to !== undefined || {
        to
      } : stryMutAct_9fa48("1113") ? false : stryMutAct_9fa48("1112") ? true : (stryCov_9fa48("1112", "1113", "1114"), (stryMutAct_9fa48("1116") ? to === undefined : stryMutAct_9fa48("1115") ? true : (stryCov_9fa48("1115", "1116"), to !== undefined)) && (stryMutAct_9fa48("1117") ? {} : (stryCov_9fa48("1117"), {
        to
      }))))
    });
  }
}
const isDayOrAbsent = stryMutAct_9fa48("1118") ? () => undefined : (stryCov_9fa48("1118"), (() => {
  const isDayOrAbsent = (day: unknown): day is string | undefined => stryMutAct_9fa48("1121") ? day === undefined && typeof day === "string" && DAY.test(day) : stryMutAct_9fa48("1120") ? false : stryMutAct_9fa48("1119") ? true : (stryCov_9fa48("1119", "1120", "1121"), (stryMutAct_9fa48("1123") ? day !== undefined : stryMutAct_9fa48("1122") ? false : (stryCov_9fa48("1122", "1123"), day === undefined)) || (stryMutAct_9fa48("1125") ? typeof day === "string" || DAY.test(day) : stryMutAct_9fa48("1124") ? false : (stryCov_9fa48("1124", "1125"), (stryMutAct_9fa48("1127") ? typeof day !== "string" : stryMutAct_9fa48("1126") ? true : (stryCov_9fa48("1126", "1127"), typeof day === "string")) && DAY.test(day))));
  return isDayOrAbsent;
})());