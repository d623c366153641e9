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
import { fail, ok, type Result } from "../result.ts";
import { TICKET_STATES } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import type { ConditionField } from "./condition-fields.ts";
import type { ConditionFilter, Filter, TicketField, TicketTimeField } from "./filter.ts";
import { type ConditionFault, readCondition } from "./grammar.ts";
import { readTimeQuestion, timeRange } from "./search-dates.ts";

/** What a search asks for, by attribute name, as a client sends it and a saved search keeps it. */
export type SearchAttributes = Readonly<Record<string, unknown>>;
export interface AttributeError {
  readonly attribute: string;
  readonly code: "field.unknown" | "field.invalid" | "field.too_long";
  readonly max?: number;
}

/** A search that was understood. */
export interface Search {
  readonly filter: Filter;
  /** The conditions in it, to say where a ticket matched. */
  readonly conditions: readonly ConditionFilter[];
  /** Conditions that cannot be read: they find nothing, which is no error (reference/otrs-behaviour §8). */
  readonly faults: readonly {
    readonly attribute: string;
    readonly fault: ConditionFault;
  }[];
  /** What may be meant as a ticket's number: whoever searches it, jumps to the ticket. */
  readonly number: string | null;
}
export interface SearchContext {
  readonly now: Instant;
  readonly timeZone: string;
}

/** Characters of a condition. */
export const MAX_CONDITION = 1_000;
/** Values of one attribute. */
const MAX_VALUES = 200;
const MAX_VALUE = 254;
const A_NUMBER = stryMutAct_9fa48("1132") ? /^\D{5,50}$/ : stryMutAct_9fa48("1131") ? /^\d$/ : stryMutAct_9fa48("1130") ? /^\d{5,50}/ : stryMutAct_9fa48("1129") ? /\d{5,50}$/ : (stryCov_9fa48("1129", "1130", "1131", "1132"), /^\d{5,50}$/);

/** Attributes asked with a condition. Numbers and addresses are asked for whole, unless `*` says otherwise. */
const TEXTS = {
  number: {
    on: "number",
    implicitWildcards: false
  },
  fullText: {
    on: "fullText",
    implicitWildcards: true
  },
  title: {
    on: "title",
    implicitWildcards: true
  },
  attachmentName: {
    on: "attachmentName",
    implicitWildcards: true
  },
  body: {
    on: "body",
    implicitWildcards: true
  },
  cc: {
    on: "cc",
    implicitWildcards: true
  },
  from: {
    on: "from",
    implicitWildcards: true
  },
  subject: {
    on: "subject",
    implicitWildcards: true
  },
  to: {
    on: "to",
    implicitWildcards: true
  },
  customer: {
    on: "customer",
    implicitWildcards: false
  }
} as const satisfies Record<string, {
  on: ConditionField;
  implicitWildcards: boolean;
}>;
type Value = string | number | null;

/** Attributes that are one of several values. Nobody (`null`) can be an owner and a creator. */
const CHOICES: Readonly<Record<string, {
  isValue: (value: unknown) => value is Value;
  of: (values: readonly Value[]) => Filter;
}>> = stryMutAct_9fa48("1133") ? {} : (stryCov_9fa48("1133"), {
  customerExact: stryMutAct_9fa48("1134") ? {} : (stryCov_9fa48("1134"), {
    isValue: isText,
    of: stryMutAct_9fa48("1135") ? () => undefined : (stryCov_9fa48("1135"), values => field("customer", withLowerCase(values)))
  }),
  state: stryMutAct_9fa48("1137") ? {} : (stryCov_9fa48("1137"), {
    isValue: isOneOf(TICKET_STATES),
    of: stryMutAct_9fa48("1138") ? () => undefined : (stryCov_9fa48("1138"), values => field("state", values))
  }),
  priority: stryMutAct_9fa48("1140") ? {} : (stryCov_9fa48("1140"), {
    isValue: isOneOf(stryMutAct_9fa48("1141") ? [] : (stryCov_9fa48("1141"), [1, 2, 3, 4, 5])),
    of: stryMutAct_9fa48("1142") ? () => undefined : (stryCov_9fa48("1142"), values => field("priority", values))
  }),
  lock: stryMutAct_9fa48("1144") ? {} : (stryCov_9fa48("1144"), {
    isValue: isOneOf(stryMutAct_9fa48("1145") ? [] : (stryCov_9fa48("1145"), ["locked", "unlocked"])),
    of: stryMutAct_9fa48("1148") ? () => undefined : (stryCov_9fa48("1148"), values => stryMutAct_9fa48("1149") ? {} : (stryCov_9fa48("1149"), {
      any: values.map(lockFilter)
    }))
  }),
  queue: stryMutAct_9fa48("1150") ? {} : (stryCov_9fa48("1150"), {
    isValue: isText,
    of: stryMutAct_9fa48("1151") ? () => undefined : (stryCov_9fa48("1151"), values => field("queue", values))
  }),
  createdInQueue: stryMutAct_9fa48("1153") ? {} : (stryCov_9fa48("1153"), {
    isValue: isText,
    of: stryMutAct_9fa48("1154") ? () => undefined : (stryCov_9fa48("1154"), values => stryMutAct_9fa48("1155") ? {} : (stryCov_9fa48("1155"), {
      created: "queue",
      in: stryMutAct_9fa48("1157") ? values : (stryCov_9fa48("1157"), values.filter(isText))
    }))
  }),
  type: stryMutAct_9fa48("1158") ? {} : (stryCov_9fa48("1158"), {
    isValue: isText,
    of: stryMutAct_9fa48("1159") ? () => undefined : (stryCov_9fa48("1159"), values => field("requestType", values))
  }),
  owner: stryMutAct_9fa48("1161") ? {} : (stryCov_9fa48("1161"), {
    isValue: isTextOrNull,
    of: stryMutAct_9fa48("1162") ? () => undefined : (stryCov_9fa48("1162"), values => field("owner", values))
  }),
  createdBy: stryMutAct_9fa48("1164") ? {} : (stryCov_9fa48("1164"), {
    isValue: isTextOrNull,
    of: stryMutAct_9fa48("1165") ? () => undefined : (stryCov_9fa48("1165"), values => stryMutAct_9fa48("1166") ? {} : (stryCov_9fa48("1166"), {
      created: "by",
      in: stryMutAct_9fa48("1168") ? values : (stryCov_9fa48("1168"), values.filter(isTextOrNull))
    }))
  })
});

/** Attributes that are a time. */
const TIMES: Readonly<Record<string, TicketTimeField | "article">> = stryMutAct_9fa48("1169") ? {} : (stryCov_9fa48("1169"), {
  created: "createdAt",
  changed: "changedAt",
  closed: "closedAt",
  pendingUntil: "pendingUntil",
  escalation: "escalationAt",
  articleCreated: "article"
});

/**
 * Every attribute of the handbook's list that tickets have; those of features to come (Bcc, service, SLA,
 * watcher) get their line in one of the tables above.
 */
export const SEARCH_ATTRIBUTES: readonly string[] = (stryMutAct_9fa48("1176") ? [] : (stryCov_9fa48("1176"), [TEXTS, CHOICES, TIMES])).flatMap(stryMutAct_9fa48("1177") ? () => undefined : (stryCov_9fa48("1177"), table => Object.keys(table)));

/** Reads a search: different attributes must all hold, of several values of one any. */
export function readSearch(attributes: SearchAttributes, context: SearchContext): Result<Search, readonly AttributeError[]> {
  if (stryMutAct_9fa48("1178")) {
    {}
  } else {
    stryCov_9fa48("1178");
    const filters: Filter[] = stryMutAct_9fa48("1179") ? ["Stryker was here"] : (stryCov_9fa48("1179"), []);
    const conditions: ConditionFilter[] = stryMutAct_9fa48("1180") ? ["Stryker was here"] : (stryCov_9fa48("1180"), []);
    const faults: {
      attribute: string;
      fault: ConditionFault;
    }[] = stryMutAct_9fa48("1181") ? ["Stryker was here"] : (stryCov_9fa48("1181"), []);
    const errors: AttributeError[] = stryMutAct_9fa48("1182") ? ["Stryker was here"] : (stryCov_9fa48("1182"), []);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (stryMutAct_9fa48("1183")) {
        {}
      } else {
        stryCov_9fa48("1183");
        const read = readAttribute(attribute, value, context);
        if (stryMutAct_9fa48("1186") ? false : stryMutAct_9fa48("1185") ? true : stryMutAct_9fa48("1184") ? read.ok : (stryCov_9fa48("1184", "1185", "1186"), !read.ok)) {
          if (stryMutAct_9fa48("1187")) {
            ;
          } else {
            stryCov_9fa48("1187");
            errors.push(read.error);
          }
        } else if (stryMutAct_9fa48("1190") ? read.value !== null || "fault" in read.value : stryMutAct_9fa48("1189") ? false : stryMutAct_9fa48("1188") ? true : (stryCov_9fa48("1188", "1189", "1190"), (stryMutAct_9fa48("1192") ? read.value === null : stryMutAct_9fa48("1191") ? true : (stryCov_9fa48("1191", "1192"), read.value !== null)) && "fault" in read.value)) faults.push(stryMutAct_9fa48("1195") ? {} : (stryCov_9fa48("1195"), {
          attribute,
          fault: read.value.fault
        }));else if (stryMutAct_9fa48("1198") ? read.value === null : stryMutAct_9fa48("1197") ? false : stryMutAct_9fa48("1196") ? true : (stryCov_9fa48("1196", "1197", "1198"), read.value !== null)) if (stryMutAct_9fa48("1199")) {
          ;
        } else {
          stryCov_9fa48("1199");
          filters.push(read.value);
        }
      }
    }
    for (const filter of filters) if (stryMutAct_9fa48("1201") ? false : stryMutAct_9fa48("1200") ? true : (stryCov_9fa48("1200", "1201"), "condition" in filter)) if (stryMutAct_9fa48("1203")) {
      ;
    } else {
      stryCov_9fa48("1203");
      conditions.push(filter);
    }
    if (stryMutAct_9fa48("1207") ? errors.length <= 0 : stryMutAct_9fa48("1206") ? errors.length >= 0 : stryMutAct_9fa48("1205") ? false : stryMutAct_9fa48("1204") ? true : (stryCov_9fa48("1204", "1205", "1206", "1207"), errors.length > 0)) return fail(errors);
    const filter: Filter = (stryMutAct_9fa48("1211") ? faults.length <= 0 : stryMutAct_9fa48("1210") ? faults.length >= 0 : stryMutAct_9fa48("1209") ? false : stryMutAct_9fa48("1208") ? true : (stryCov_9fa48("1208", "1209", "1210", "1211"), faults.length > 0)) ? stryMutAct_9fa48("1212") ? {} : (stryCov_9fa48("1212"), {
      any: stryMutAct_9fa48("1213") ? ["Stryker was here"] : (stryCov_9fa48("1213"), [])
    }) : stryMutAct_9fa48("1214") ? {} : (stryCov_9fa48("1214"), {
      all: filters
    });
    return ok(stryMutAct_9fa48("1215") ? {} : (stryCov_9fa48("1215"), {
      filter,
      conditions,
      faults,
      number: askedNumber(attributes)
    }));
  }
}

/** The condition options of an attribute that takes one, else null. */
export const conditionOptionsOf = stryMutAct_9fa48("1216") ? () => undefined : (stryCov_9fa48("1216"), (() => {
  const conditionOptionsOf = (attribute: string) => isKey(TEXTS, attribute) ? TEXTS[attribute] : null;
  return conditionOptionsOf;
})());
type AttributeReading = Result<Filter | {
  readonly fault: ConditionFault;
} | null, AttributeError>;

/** Null restricts nothing. */
function readAttribute(attribute: string, value: unknown, context: SearchContext): AttributeReading {
  if (stryMutAct_9fa48("1217")) {
    {}
  } else {
    stryCov_9fa48("1217");
    if (stryMutAct_9fa48("1219") ? false : stryMutAct_9fa48("1218") ? true : (stryCov_9fa48("1218", "1219"), isKey(TEXTS, attribute))) return readText(attribute, value);
    if (stryMutAct_9fa48("1221") ? false : stryMutAct_9fa48("1220") ? true : (stryCov_9fa48("1220", "1221"), isKey(CHOICES, attribute))) return readChoice(attribute, value);
    if (stryMutAct_9fa48("1223") ? false : stryMutAct_9fa48("1222") ? true : (stryCov_9fa48("1222", "1223"), isKey(TIMES, attribute))) return readTime(attribute, value, context);
    return fail(stryMutAct_9fa48("1224") ? {} : (stryCov_9fa48("1224"), {
      attribute,
      code: "field.unknown"
    }));
  }
}
function readText(attribute: keyof typeof TEXTS, value: unknown): AttributeReading {
  if (stryMutAct_9fa48("1226")) {
    {}
  } else {
    stryCov_9fa48("1226");
    if (stryMutAct_9fa48("1229") ? typeof value === "string" : stryMutAct_9fa48("1228") ? false : stryMutAct_9fa48("1227") ? true : (stryCov_9fa48("1227", "1228", "1229"), typeof value !== "string")) return fail(stryMutAct_9fa48("1231") ? {} : (stryCov_9fa48("1231"), {
      attribute,
      code: "field.invalid"
    }));
    if (stryMutAct_9fa48("1236") ? value.length <= MAX_CONDITION : stryMutAct_9fa48("1235") ? value.length >= MAX_CONDITION : stryMutAct_9fa48("1234") ? false : stryMutAct_9fa48("1233") ? true : (stryCov_9fa48("1233", "1234", "1235", "1236"), value.length > MAX_CONDITION)) return fail(stryMutAct_9fa48("1237") ? {} : (stryCov_9fa48("1237"), {
      attribute,
      code: "field.too_long",
      max: MAX_CONDITION
    }));
    const {
      on,
      implicitWildcards
    } = TEXTS[attribute];
    const read = readCondition(value, stryMutAct_9fa48("1239") ? {} : (stryCov_9fa48("1239"), {
      implicitWildcards
    }));
    if (stryMutAct_9fa48("1242") ? false : stryMutAct_9fa48("1241") ? true : stryMutAct_9fa48("1240") ? read.ok : (stryCov_9fa48("1240", "1241", "1242"), !read.ok)) return ok(stryMutAct_9fa48("1243") ? {} : (stryCov_9fa48("1243"), {
      fault: read.error
    }));
    return ok((stryMutAct_9fa48("1246") ? read.value !== "everything" : stryMutAct_9fa48("1245") ? false : stryMutAct_9fa48("1244") ? true : (stryCov_9fa48("1244", "1245", "1246"), read.value === "everything")) ? null : stryMutAct_9fa48("1248") ? {} : (stryCov_9fa48("1248"), {
      condition: read.value,
      on
    }));
  }
}
function readChoice(attribute: string, value: unknown): AttributeReading {
  if (stryMutAct_9fa48("1249")) {
    {}
  } else {
    stryCov_9fa48("1249");
    const choice = CHOICES[attribute];
    const values: readonly unknown[] = Array.isArray(value) ? value : stryMutAct_9fa48("1250") ? [] : (stryCov_9fa48("1250"), [value]);
    const chosen = choice ? stryMutAct_9fa48("1251") ? values : (stryCov_9fa48("1251"), values.filter(choice.isValue)) : stryMutAct_9fa48("1252") ? ["Stryker was here"] : (stryCov_9fa48("1252"), []);
    if (stryMutAct_9fa48("1255") ? (!choice || values.length > MAX_VALUES) && chosen.length < values.length : stryMutAct_9fa48("1254") ? false : stryMutAct_9fa48("1253") ? true : (stryCov_9fa48("1253", "1254", "1255"), (stryMutAct_9fa48("1257") ? !choice && values.length > MAX_VALUES : stryMutAct_9fa48("1256") ? false : (stryCov_9fa48("1256", "1257"), (stryMutAct_9fa48("1258") ? choice : (stryCov_9fa48("1258"), !choice)) || (stryMutAct_9fa48("1261") ? values.length <= MAX_VALUES : stryMutAct_9fa48("1260") ? values.length >= MAX_VALUES : stryMutAct_9fa48("1259") ? false : (stryCov_9fa48("1259", "1260", "1261"), values.length > MAX_VALUES)))) || (stryMutAct_9fa48("1264") ? chosen.length >= values.length : stryMutAct_9fa48("1263") ? chosen.length <= values.length : stryMutAct_9fa48("1262") ? false : (stryCov_9fa48("1262", "1263", "1264"), chosen.length < values.length)))) {
      if (stryMutAct_9fa48("1265")) {
        {}
      } else {
        stryCov_9fa48("1265");
        return fail(stryMutAct_9fa48("1266") ? {} : (stryCov_9fa48("1266"), {
          attribute,
          code: "field.invalid"
        }));
      }
    }
    // A list of which nothing was picked restricts nothing.
    return ok((stryMutAct_9fa48("1270") ? chosen.length !== 0 : stryMutAct_9fa48("1269") ? false : stryMutAct_9fa48("1268") ? true : (stryCov_9fa48("1268", "1269", "1270"), chosen.length === 0)) ? null : choice.of(chosen));
  }
}
function readTime(attribute: string, value: unknown, {
  now,
  timeZone
}: SearchContext): AttributeReading {
  if (stryMutAct_9fa48("1271")) {
    {}
  } else {
    stryCov_9fa48("1271");
    const question = readTimeQuestion(value);
    const range = stryMutAct_9fa48("1274") ? question || timeRange(question, now, timeZone) : stryMutAct_9fa48("1273") ? false : stryMutAct_9fa48("1272") ? true : (stryCov_9fa48("1272", "1273", "1274"), question && timeRange(question, now, timeZone));
    const of = TIMES[attribute];
    if (stryMutAct_9fa48("1277") ? !range && !of : stryMutAct_9fa48("1276") ? false : stryMutAct_9fa48("1275") ? true : (stryCov_9fa48("1275", "1276", "1277"), (stryMutAct_9fa48("1278") ? range : (stryCov_9fa48("1278"), !range)) || (stryMutAct_9fa48("1279") ? of : (stryCov_9fa48("1279"), !of)))) return fail(stryMutAct_9fa48("1280") ? {} : (stryCov_9fa48("1280"), {
      attribute,
      code: "field.invalid"
    }));
    return ok((stryMutAct_9fa48("1284") ? of !== "article" : stryMutAct_9fa48("1283") ? false : stryMutAct_9fa48("1282") ? true : (stryCov_9fa48("1282", "1283", "1284"), of === "article")) ? stryMutAct_9fa48("1286") ? {} : (stryCov_9fa48("1286"), {
      articleTime: "createdAt",
      ...range
    }) : stryMutAct_9fa48("1288") ? {} : (stryCov_9fa48("1288"), {
      time: of,
      ...range
    }));
  }
}
function askedNumber({
  number,
  fullText
}: SearchAttributes): string | null {
  if (stryMutAct_9fa48("1289")) {
    {}
  } else {
    stryCov_9fa48("1289");
    const asked = (stryMutAct_9fa48("1290") ? [] : (stryCov_9fa48("1290"), [number, fullText])).find(stryMutAct_9fa48("1291") ? () => undefined : (stryCov_9fa48("1291"), text => stryMutAct_9fa48("1294") ? typeof text === "string" || A_NUMBER.test(text.trim()) : stryMutAct_9fa48("1293") ? false : stryMutAct_9fa48("1292") ? true : (stryCov_9fa48("1292", "1293", "1294"), (stryMutAct_9fa48("1296") ? typeof text !== "string" : stryMutAct_9fa48("1295") ? true : (stryCov_9fa48("1295", "1296"), typeof text === "string")) && A_NUMBER.test(stryMutAct_9fa48("1298") ? text : (stryCov_9fa48("1298"), text.trim())))));
    return (stryMutAct_9fa48("1301") ? typeof asked !== "string" : stryMutAct_9fa48("1300") ? false : stryMutAct_9fa48("1299") ? true : (stryCov_9fa48("1299", "1300", "1301"), typeof asked === "string")) ? stryMutAct_9fa48("1303") ? asked : (stryCov_9fa48("1303"), asked.trim()) : null;
  }
}
const field = stryMutAct_9fa48("1304") ? () => undefined : (stryCov_9fa48("1304"), (() => {
  const field = (name: TicketField, values: readonly Value[]): Filter => stryMutAct_9fa48("1305") ? {} : (stryCov_9fa48("1305"), {
    field: name,
    in: values
  });
  return field;
})());
const lockFilter = stryMutAct_9fa48("1306") ? () => undefined : (stryCov_9fa48("1306"), (() => {
  const lockFilter = (value: Value): Filter => (stryMutAct_9fa48("1309") ? value !== "unlocked" : stryMutAct_9fa48("1308") ? false : stryMutAct_9fa48("1307") ? true : (stryCov_9fa48("1307", "1308", "1309"), value === "unlocked")) ? field("lockedBy", stryMutAct_9fa48("1312") ? [] : (stryCov_9fa48("1312"), [null])) : stryMutAct_9fa48("1313") ? {} : (stryCov_9fa48("1313"), {
    not: field("lockedBy", stryMutAct_9fa48("1315") ? [] : (stryCov_9fa48("1315"), [null]))
  });
  return lockFilter;
})());

/** Addresses are kept as they were written, or in lower case. */
const withLowerCase = stryMutAct_9fa48("1316") ? () => undefined : (stryCov_9fa48("1316"), (() => {
  const withLowerCase = (values: readonly Value[]): readonly Value[] => stryMutAct_9fa48("1317") ? [] : (stryCov_9fa48("1317"), [...new Set<Value>(values.flatMap(stryMutAct_9fa48("1318") ? () => undefined : (stryCov_9fa48("1318"), (value): Value[] => (stryMutAct_9fa48("1321") ? typeof value !== "string" : stryMutAct_9fa48("1320") ? false : stryMutAct_9fa48("1319") ? true : (stryCov_9fa48("1319", "1320", "1321"), typeof value === "string")) ? stryMutAct_9fa48("1323") ? [] : (stryCov_9fa48("1323"), [value, stryMutAct_9fa48("1324") ? value.toUpperCase() : (stryCov_9fa48("1324"), value.toLowerCase())]) : stryMutAct_9fa48("1325") ? [] : (stryCov_9fa48("1325"), [value]))))]);
  return withLowerCase;
})());
function isText(value: unknown): value is string {
  if (stryMutAct_9fa48("1326")) {
    {}
  } else {
    stryCov_9fa48("1326");
    return stryMutAct_9fa48("1329") ? typeof value === "string" && value.length > 0 || value.length <= MAX_VALUE : stryMutAct_9fa48("1328") ? false : stryMutAct_9fa48("1327") ? true : (stryCov_9fa48("1327", "1328", "1329"), (stryMutAct_9fa48("1331") ? typeof value === "string" || value.length > 0 : stryMutAct_9fa48("1330") ? true : (stryCov_9fa48("1330", "1331"), (stryMutAct_9fa48("1333") ? typeof value !== "string" : stryMutAct_9fa48("1332") ? true : (stryCov_9fa48("1332", "1333"), typeof value === "string")) && (stryMutAct_9fa48("1337") ? value.length <= 0 : stryMutAct_9fa48("1336") ? value.length >= 0 : stryMutAct_9fa48("1335") ? true : (stryCov_9fa48("1335", "1336", "1337"), value.length > 0)))) && (stryMutAct_9fa48("1340") ? value.length > MAX_VALUE : stryMutAct_9fa48("1339") ? value.length < MAX_VALUE : stryMutAct_9fa48("1338") ? true : (stryCov_9fa48("1338", "1339", "1340"), value.length <= MAX_VALUE)));
  }
}
function isTextOrNull(value: unknown): value is string | null {
  if (stryMutAct_9fa48("1341")) {
    {}
  } else {
    stryCov_9fa48("1341");
    return stryMutAct_9fa48("1344") ? value === null && isText(value) : stryMutAct_9fa48("1343") ? false : stryMutAct_9fa48("1342") ? true : (stryCov_9fa48("1342", "1343", "1344"), (stryMutAct_9fa48("1346") ? value !== null : stryMutAct_9fa48("1345") ? false : (stryCov_9fa48("1345", "1346"), value === null)) || isText(value));
  }
}
function isOneOf<T extends string | number>(values: readonly T[]): (value: unknown) => value is T {
  if (stryMutAct_9fa48("1347")) {
    {}
  } else {
    stryCov_9fa48("1347");
    return stryMutAct_9fa48("1348") ? () => undefined : (stryCov_9fa48("1348"), (value): value is T => (values as readonly unknown[]).includes(value));
  }
}
const isKey = stryMutAct_9fa48("1349") ? () => undefined : (stryCov_9fa48("1349"), (() => {
  const isKey = <T extends object,>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key);
  return isKey;
})());