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
import type { Instant } from "../time.ts";
import type { Article } from "./article.ts";
import type { EventRecord, RecordedEvent, TicketEvent } from "./events.ts";
import { DUE_KINDS, type DueTime, dueTimeOf, isClosed, type Ticket, type TicketLink, type Turn } from "./ticket.ts";
type Of<T extends TicketEvent["type"]> = Extract<TicketEvent, {
  type: T;
}>;

/** The ticket after one more event. The first event of a ticket is `TicketCreated`; anything else first is a bug. */
export function evolve(ticket: Ticket | null, recorded: RecordedEvent): Ticket {
  if (stryMutAct_9fa48("1296")) {
    {}
  } else {
    stryCov_9fa48("1296");
    const {
      event
    } = recorded;
    if (stryMutAct_9fa48("1299") ? event.type !== "TicketCreated" : stryMutAct_9fa48("1298") ? false : stryMutAct_9fa48("1297") ? true : (stryCov_9fa48("1297", "1298", "1299"), event.type === "TicketCreated")) return created(event, recorded);
    if (stryMutAct_9fa48("1303") ? false : stryMutAct_9fa48("1302") ? true : stryMutAct_9fa48("1301") ? ticket : (stryCov_9fa48("1301", "1302", "1303"), !ticket)) if (stryMutAct_9fa48("1304")) {
      ;
    } else {
      stryCov_9fa48("1304");
      throw new Error(`${event.type} before TicketCreated`);
    }
    return stryMutAct_9fa48("1306") ? {} : (stryCov_9fa48("1306"), {
      ...ticket,
      ...changes(ticket, event, recorded),
      version: recorded.seq,
      changedAt: recorded.at
    });
  }
}

/** The ticket told by a log from its beginning; null for an empty log. */
export function replay(log: readonly RecordedEvent[]): Ticket | null {
  if (stryMutAct_9fa48("1307")) {
    {}
  } else {
    stryCov_9fa48("1307");
    return log.reduce<Ticket | null>(evolve, null);
  }
}
function created(event: Of<"TicketCreated">, recorded: EventRecord<TicketEvent>): Ticket {
  if (stryMutAct_9fa48("1308")) {
    {}
  } else {
    stryCov_9fa48("1308");
    return stryMutAct_9fa48("1309") ? {} : (stryCov_9fa48("1309"), {
      number: event.number,
      version: recorded.seq,
      title: event.title,
      queue: event.queue,
      state: "new",
      priority: event.priority,
      requestType: event.requestType,
      service: stryMutAct_9fa48("1311") ? event.service && null : (stryCov_9fa48("1311"), event.service ?? null),
      sla: stryMutAct_9fa48("1312") ? event.sla && null : (stryCov_9fa48("1312"), event.sla ?? null),
      impact: stryMutAct_9fa48("1313") ? event.impact && null : (stryCov_9fa48("1313"), event.impact ?? null),
      customer: event.customer,
      organisation: stryMutAct_9fa48("1314") ? event.organisation && null : (stryCov_9fa48("1314"), event.organisation ?? null),
      owner: null,
      watchers: stryMutAct_9fa48("1315") ? ["Stryker was here"] : (stryCov_9fa48("1315"), []),
      links: event.splitFrom ? stryMutAct_9fa48("1316") ? [] : (stryCov_9fa48("1316"), [stryMutAct_9fa48("1317") ? {} : (stryCov_9fa48("1317"), {
        kind: "parent",
        number: event.splitFrom
      })]) : stryMutAct_9fa48("1319") ? ["Stryker was here"] : (stryCov_9fa48("1319"), []),
      mergedInto: null,
      important: stryMutAct_9fa48("1320") ? ["Stryker was here"] : (stryCov_9fa48("1320"), []),
      workUnits: 0,
      lock: null,
      pending: null,
      firstResponse: stryMutAct_9fa48("1321") ? {} : (stryCov_9fa48("1321"), {
        dueAt: event.firstResponseDueAt,
        metAt: null
      }),
      update: stryMutAct_9fa48("1322") ? {} : (stryCov_9fa48("1322"), {
        dueAt: null,
        metAt: null
      }),
      solution: stryMutAct_9fa48("1323") ? {} : (stryCov_9fa48("1323"), {
        dueAt: null,
        metAt: null
      }),
      turn: stryMutAct_9fa48("1324") ? {} : (stryCov_9fa48("1324"), {
        by: "customer",
        since: recorded.at
      }),
      articleCount: 0,
      lastCustomerArticleAt: null,
      createdAt: recorded.at,
      changedAt: recorded.at,
      closedAt: null,
      undoable: null
    });
  }
}
function changes(ticket: Ticket, event: Exclude<TicketEvent, Of<"TicketCreated">>, recorded: RecordedEvent): Partial<Ticket> {
  if (stryMutAct_9fa48("1326")) {
    {}
  } else {
    stryCov_9fa48("1326");
    switch (event.type) {
      case "ArticleAdded":
        if (stryMutAct_9fa48("1327")) {} else {
          stryCov_9fa48("1327");
          return articleAdded(ticket, event.article);
        }
      case "TicketLocked":
        if (stryMutAct_9fa48("1329")) {} else {
          stryCov_9fa48("1329");
          return stryMutAct_9fa48("1331") ? {} : (stryCov_9fa48("1331"), {
            lock: event.lock,
            undoable: null
          });
        }
      case "TicketReleased":
        if (stryMutAct_9fa48("1332")) {} else {
          stryCov_9fa48("1332");
          return stryMutAct_9fa48("1334") ? {} : (stryCov_9fa48("1334"), {
            lock: null
          });
        }
      case "OwnerChanged":
        if (stryMutAct_9fa48("1335")) {} else {
          stryCov_9fa48("1335");
          return stryMutAct_9fa48("1337") ? {} : (stryCov_9fa48("1337"), {
            owner: event.to,
            undoable: null
          });
        }
      case "TicketMoved":
        if (stryMutAct_9fa48("1338")) {} else {
          stryCov_9fa48("1338");
          return stryMutAct_9fa48("1340") ? {} : (stryCov_9fa48("1340"), {
            queue: event.to,
            undoable: null
          });
        }
      case "StateChanged":
        if (stryMutAct_9fa48("1341")) {} else {
          stryCov_9fa48("1341");
          return stryMutAct_9fa48("1343") ? {} : (stryCov_9fa48("1343"), {
            state: event.to,
            pending: event.pending,
            closedAt: isClosed(event.to) ? recorded.at : null,
            ...(isClosed(event.to) ? solved(ticket, recorded.at) : {}),
            undoable: null
          });
        }
      case "PriorityChanged":
        if (stryMutAct_9fa48("1344")) {} else {
          stryCov_9fa48("1344");
          return stryMutAct_9fa48("1346") ? {} : (stryCov_9fa48("1346"), {
            priority: event.to
          });
        }
      case "RequestTypeChanged":
        if (stryMutAct_9fa48("1347")) {} else {
          stryCov_9fa48("1347");
          return stryMutAct_9fa48("1349") ? {} : (stryCov_9fa48("1349"), {
            requestType: event.to
          });
        }
      case "ServiceChanged":
        if (stryMutAct_9fa48("1350")) {} else {
          stryCov_9fa48("1350");
          return stryMutAct_9fa48("1352") ? {} : (stryCov_9fa48("1352"), {
            service: event.to
          });
        }
      case "SlaChanged":
        if (stryMutAct_9fa48("1353")) {} else {
          stryCov_9fa48("1353");
          return stryMutAct_9fa48("1355") ? {} : (stryCov_9fa48("1355"), {
            sla: event.to
          });
        }
      case "ImpactChanged":
        if (stryMutAct_9fa48("1356")) {} else {
          stryCov_9fa48("1356");
          return stryMutAct_9fa48("1358") ? {} : (stryCov_9fa48("1358"), {
            impact: event.to
          });
        }
      case "TitleChanged":
        if (stryMutAct_9fa48("1359")) {} else {
          stryCov_9fa48("1359");
          return stryMutAct_9fa48("1361") ? {} : (stryCov_9fa48("1361"), {
            title: event.to
          });
        }
      case "CustomerChanged":
        if (stryMutAct_9fa48("1362")) {} else {
          stryCov_9fa48("1362");
          return stryMutAct_9fa48("1364") ? {} : (stryCov_9fa48("1364"), {
            customer: event.to
          });
        }
      case "OrganisationChanged":
        if (stryMutAct_9fa48("1365")) {} else {
          stryCov_9fa48("1365");
          return stryMutAct_9fa48("1367") ? {} : (stryCov_9fa48("1367"), {
            organisation: event.to
          });
        }
      case "WatchingBegun":
        if (stryMutAct_9fa48("1368")) {} else {
          stryCov_9fa48("1368");
          return stryMutAct_9fa48("1370") ? {} : (stryCov_9fa48("1370"), {
            watchers: stryMutAct_9fa48("1371") ? [] : (stryCov_9fa48("1371"), [...ticket.watchers, event.operator])
          });
        }
      case "WatchingEnded":
        if (stryMutAct_9fa48("1372")) {} else {
          stryCov_9fa48("1372");
          return stryMutAct_9fa48("1374") ? {} : (stryCov_9fa48("1374"), {
            watchers: stryMutAct_9fa48("1375") ? ticket.watchers : (stryCov_9fa48("1375"), ticket.watchers.filter(stryMutAct_9fa48("1376") ? () => undefined : (stryCov_9fa48("1376"), operator => stryMutAct_9fa48("1379") ? operator === event.operator : stryMutAct_9fa48("1378") ? false : stryMutAct_9fa48("1377") ? true : (stryCov_9fa48("1377", "1378", "1379"), operator !== event.operator))))
          });
        }
      case "ArticleMarked":
        if (stryMutAct_9fa48("1380")) {} else {
          stryCov_9fa48("1380");
          return stryMutAct_9fa48("1382") ? {} : (stryCov_9fa48("1382"), {
            important: marked(ticket.important, event)
          });
        }
      case "TicketLinked":
        if (stryMutAct_9fa48("1383")) {} else {
          stryCov_9fa48("1383");
          return stryMutAct_9fa48("1385") ? {} : (stryCov_9fa48("1385"), {
            links: withLinks(ticket.links, stryMutAct_9fa48("1386") ? [] : (stryCov_9fa48("1386"), [event.link]))
          });
        }
      case "TicketUnlinked":
        if (stryMutAct_9fa48("1387")) {} else {
          stryCov_9fa48("1387");
          return stryMutAct_9fa48("1389") ? {} : (stryCov_9fa48("1389"), {
            links: stryMutAct_9fa48("1390") ? ticket.links : (stryCov_9fa48("1390"), ticket.links.filter(stryMutAct_9fa48("1391") ? () => undefined : (stryCov_9fa48("1391"), ({
              number
            }) => stryMutAct_9fa48("1394") ? number === event.link.number : stryMutAct_9fa48("1393") ? false : stryMutAct_9fa48("1392") ? true : (stryCov_9fa48("1392", "1393", "1394"), number !== event.link.number))))
          });
        }
      case "TicketMerged":
        if (stryMutAct_9fa48("1395")) {} else {
          stryCov_9fa48("1395");
          return stryMutAct_9fa48("1397") ? {} : (stryCov_9fa48("1397"), {
            mergedInto: event.into,
            undoable: null
          });
        }
      case "TicketAbsorbed":
        if (stryMutAct_9fa48("1398")) {} else {
          stryCov_9fa48("1398");
          return absorbed(ticket, event);
        }
      case "FirstResponseMet":
        if (stryMutAct_9fa48("1400")) {} else {
          stryCov_9fa48("1400");
          return stryMutAct_9fa48("1402") ? {} : (stryCov_9fa48("1402"), {
            firstResponse: stryMutAct_9fa48("1403") ? {} : (stryCov_9fa48("1403"), {
              ...ticket.firstResponse,
              metAt: recorded.at
            })
          });
        }
      case "DueTimesSet":
        if (stryMutAct_9fa48("1404")) {} else {
          stryCov_9fa48("1404");
          return dueTimesSet(ticket, event);
        }
      case "EscalationWarned":
        if (stryMutAct_9fa48("1406")) {} else {
          stryCov_9fa48("1406");
          return stryMutAct_9fa48("1408") ? {} : (stryCov_9fa48("1408"), {
            [event.due]: stryMutAct_9fa48("1409") ? {} : (stryCov_9fa48("1409"), {
              ...dueTimeOf(ticket, event.due),
              told: "warning"
            })
          });
        }
      case "EscalationReached":
        if (stryMutAct_9fa48("1411")) {} else {
          stryCov_9fa48("1411");
          return stryMutAct_9fa48("1413") ? {} : (stryCov_9fa48("1413"), {
            [event.due]: stryMutAct_9fa48("1414") ? {} : (stryCov_9fa48("1414"), {
              ...dueTimeOf(ticket, event.due),
              told: "escalation"
            })
          });
        }
      case "ReminderReached":
        if (stryMutAct_9fa48("1416")) {} else {
          stryCov_9fa48("1416");
          return (stryMutAct_9fa48("1420") ? event.nextAt || ticket.pending : stryMutAct_9fa48("1419") ? false : stryMutAct_9fa48("1418") ? true : (stryCov_9fa48("1418", "1419", "1420"), event.nextAt && ticket.pending)) ? stryMutAct_9fa48("1421") ? {} : (stryCov_9fa48("1421"), {
            pending: stryMutAct_9fa48("1422") ? {} : (stryCov_9fa48("1422"), {
              ...ticket.pending,
              remindAt: event.nextAt
            })
          }) : {};
        }
      case "UndoOffered":
        if (stryMutAct_9fa48("1423")) {} else {
          stryCov_9fa48("1423");
          return stryMutAct_9fa48("1425") ? {} : (stryCov_9fa48("1425"), {
            undoable: stryMutAct_9fa48("1426") ? {} : (stryCov_9fa48("1426"), {
              ...event.undoable,
              eventSeq: recorded.seq
            })
          });
        }
      case "ActionUndone":
        if (stryMutAct_9fa48("1427")) {} else {
          stryCov_9fa48("1427");
          return actionUndone(ticket, event, recorded.at);
        }
    }
  }
}
function articleAdded(ticket: Ticket, article: Article): Partial<Ticket> {
  if (stryMutAct_9fa48("1429")) {
    {}
  } else {
    stryCov_9fa48("1429");
    const {
      sender,
      createdAt
    } = article;
    const counted = stryMutAct_9fa48("1430") ? {} : (stryCov_9fa48("1430"), {
      articleCount: article.position,
      lastCustomerArticleAt: (stryMutAct_9fa48("1433") ? sender !== "customer" : stryMutAct_9fa48("1432") ? false : stryMutAct_9fa48("1431") ? true : (stryCov_9fa48("1431", "1432", "1433"), sender === "customer")) ? later(createdAt, ticket.lastCustomerArticleAt) : ticket.lastCustomerArticleAt,
      // What came from a merged ticket is in the sum that came with it.
      workUnits: article.mergedFrom ? ticket.workUnits : addUnits(ticket.workUnits, stryMutAct_9fa48("1435") ? article.workUnits && 0 : (stryCov_9fa48("1435"), article.workUnits ?? 0))
    });
    if (stryMutAct_9fa48("1438") ? sender === "system" && article.mergedFrom : stryMutAct_9fa48("1437") ? false : stryMutAct_9fa48("1436") ? true : (stryCov_9fa48("1436", "1437", "1438"), (stryMutAct_9fa48("1440") ? sender !== "system" : stryMutAct_9fa48("1439") ? false : (stryCov_9fa48("1439", "1440"), sender === "system")) || article.mergedFrom)) return counted;
    return stryMutAct_9fa48("1442") ? {} : (stryCov_9fa48("1442"), {
      ...counted,
      ...(article.visibleToCustomer ? stryMutAct_9fa48("1443") ? {} : (stryCov_9fa48("1443"), {
        turn: turnAfter(ticket.turn, sender, createdAt)
      }) : {}),
      lastWriter: sender,
      lock: lockAfter(ticket, article)
    });
  }
}
const later = stryMutAct_9fa48("1444") ? () => undefined : (stryCov_9fa48("1444"), (() => {
  const later = (at: Instant, other: Instant | null): Instant => (stryMutAct_9fa48("1447") ? other !== null || other > at : stryMutAct_9fa48("1446") ? false : stryMutAct_9fa48("1445") ? true : (stryCov_9fa48("1445", "1446", "1447"), (stryMutAct_9fa48("1449") ? other === null : stryMutAct_9fa48("1448") ? true : (stryCov_9fa48("1448", "1449"), other !== null)) && (stryMutAct_9fa48("1452") ? other <= at : stryMutAct_9fa48("1451") ? other >= at : stryMutAct_9fa48("1450") ? true : (stryCov_9fa48("1450", "1451", "1452"), other > at)))) ? other : at;
  return later;
})());

/** Work units go to a hundredth: sums must not show what floating point makes of them. */
const addUnits = stryMutAct_9fa48("1453") ? () => undefined : (stryCov_9fa48("1453"), (() => {
  const addUnits = (sum: number, units: number): number => stryMutAct_9fa48("1454") ? Math.round((sum + units) * 100) * 100 : (stryCov_9fa48("1454"), Math.round(stryMutAct_9fa48("1455") ? (sum + units) / 100 : (stryCov_9fa48("1455"), (stryMutAct_9fa48("1456") ? sum - units : (stryCov_9fa48("1456"), sum + units)) * 100)) / 100);
  return addUnits;
})());
const marked = stryMutAct_9fa48("1457") ? () => undefined : (stryCov_9fa48("1457"), (() => {
  const marked = (important: Ticket["important"], {
    position,
    important: isImportant
  }: Of<"ArticleMarked">): Ticket["important"] => stryMutAct_9fa48("1458") ? [] : (stryCov_9fa48("1458"), [...(stryMutAct_9fa48("1459") ? important : (stryCov_9fa48("1459"), important.filter(stryMutAct_9fa48("1460") ? () => undefined : (stryCov_9fa48("1460"), other => stryMutAct_9fa48("1463") ? other === position : stryMutAct_9fa48("1462") ? false : stryMutAct_9fa48("1461") ? true : (stryCov_9fa48("1461", "1462", "1463"), other !== position))))), ...(isImportant ? stryMutAct_9fa48("1464") ? [] : (stryCov_9fa48("1464"), [position]) : stryMutAct_9fa48("1465") ? ["Stryker was here"] : (stryCov_9fa48("1465"), []))]);
  return marked;
})());

/** One link a ticket: the first stays. */
const withLinks = stryMutAct_9fa48("1466") ? () => undefined : (stryCov_9fa48("1466"), (() => {
  const withLinks = (links: readonly TicketLink[], more: readonly TicketLink[]): readonly TicketLink[] => stryMutAct_9fa48("1467") ? [] : (stryCov_9fa48("1467"), [...links, ...(stryMutAct_9fa48("1468") ? more : (stryCov_9fa48("1468"), more.filter(stryMutAct_9fa48("1469") ? () => undefined : (stryCov_9fa48("1469"), ({
    number
  }) => stryMutAct_9fa48("1470") ? links.some(link => link.number === number) : (stryCov_9fa48("1470"), !(stryMutAct_9fa48("1471") ? links.every(link => link.number === number) : (stryCov_9fa48("1471"), links.some(stryMutAct_9fa48("1472") ? () => undefined : (stryCov_9fa48("1472"), link => stryMutAct_9fa48("1475") ? link.number !== number : stryMutAct_9fa48("1474") ? false : stryMutAct_9fa48("1473") ? true : (stryCov_9fa48("1473", "1474", "1475"), link.number === number))))))))))]);
  return withLinks;
})());
function absorbed(ticket: Ticket, event: Of<"TicketAbsorbed">): Partial<Ticket> {
  if (stryMutAct_9fa48("1476")) {
    {}
  } else {
    stryCov_9fa48("1476");
    const links = stryMutAct_9fa48("1477") ? event.links : (stryCov_9fa48("1477"), event.links.filter(stryMutAct_9fa48("1478") ? () => undefined : (stryCov_9fa48("1478"), ({
      number
    }) => stryMutAct_9fa48("1481") ? number === ticket.number : stryMutAct_9fa48("1480") ? false : stryMutAct_9fa48("1479") ? true : (stryCov_9fa48("1479", "1480", "1481"), number !== ticket.number))));
    return stryMutAct_9fa48("1482") ? {} : (stryCov_9fa48("1482"), {
      watchers: stryMutAct_9fa48("1483") ? [] : (stryCov_9fa48("1483"), [...new Set(stryMutAct_9fa48("1484") ? [] : (stryCov_9fa48("1484"), [...ticket.watchers, ...event.watchers]))]),
      links: withLinks(ticket.links, links),
      workUnits: addUnits(ticket.workUnits, event.workUnits)
    });
  }
}

/** The customer's uninterrupted messages count from the first, the operator's from the last. */
const turnAfter = stryMutAct_9fa48("1485") ? () => undefined : (stryCov_9fa48("1485"), (() => {
  const turnAfter = (turn: Turn | undefined, by: Turn["by"], at: Instant): Turn => (stryMutAct_9fa48("1488") ? by === "customer" || turn?.by === "customer" : stryMutAct_9fa48("1487") ? false : stryMutAct_9fa48("1486") ? true : (stryCov_9fa48("1486", "1487", "1488"), (stryMutAct_9fa48("1490") ? by !== "customer" : stryMutAct_9fa48("1489") ? true : (stryCov_9fa48("1489", "1490"), by === "customer")) && (stryMutAct_9fa48("1493") ? turn?.by !== "customer" : stryMutAct_9fa48("1492") ? true : (stryCov_9fa48("1492", "1493"), (stryMutAct_9fa48("1494") ? turn.by : (stryCov_9fa48("1494"), turn?.by)) === "customer")))) ? turn : stryMutAct_9fa48("1496") ? {} : (stryCov_9fa48("1496"), {
    by,
    since: at
  });
  return turnAfter;
})());

/** Work under a lock: the holder writes, or the customer answers what an operator wrote. */
function lockAfter({
  lock,
  lastWriter
}: Ticket, {
  author,
  sender,
  createdAt
}: Article): Ticket["lock"] {
  if (stryMutAct_9fa48("1497")) {
    {}
  } else {
    stryCov_9fa48("1497");
    if (stryMutAct_9fa48("1500") ? false : stryMutAct_9fa48("1499") ? true : stryMutAct_9fa48("1498") ? lock : (stryCov_9fa48("1498", "1499", "1500"), !lock)) return null;
    const isHolders = stryMutAct_9fa48("1503") ? author.kind === "operator" || author.address === lock.by : stryMutAct_9fa48("1502") ? false : stryMutAct_9fa48("1501") ? true : (stryCov_9fa48("1501", "1502", "1503"), (stryMutAct_9fa48("1505") ? author.kind !== "operator" : stryMutAct_9fa48("1504") ? true : (stryCov_9fa48("1504", "1505"), author.kind === "operator")) && (stryMutAct_9fa48("1508") ? author.address !== lock.by : stryMutAct_9fa48("1507") ? true : (stryCov_9fa48("1507", "1508"), author.address === lock.by)));
    const isAnswer = stryMutAct_9fa48("1511") ? sender === "customer" || lastWriter === "operator" : stryMutAct_9fa48("1510") ? false : stryMutAct_9fa48("1509") ? true : (stryCov_9fa48("1509", "1510", "1511"), (stryMutAct_9fa48("1513") ? sender !== "customer" : stryMutAct_9fa48("1512") ? true : (stryCov_9fa48("1512", "1513"), sender === "customer")) && (stryMutAct_9fa48("1516") ? lastWriter !== "operator" : stryMutAct_9fa48("1515") ? true : (stryCov_9fa48("1515", "1516"), lastWriter === "operator")));
    return (stryMutAct_9fa48("1520") ? isHolders && isAnswer : stryMutAct_9fa48("1519") ? false : stryMutAct_9fa48("1518") ? true : (stryCov_9fa48("1518", "1519", "1520"), isHolders || isAnswer)) ? stryMutAct_9fa48("1521") ? {} : (stryCov_9fa48("1521"), {
      ...lock,
      activeAt: createdAt
    }) : lock;
  }
}

/** Solved once is solved, also when the ticket opens again. */
const solved = (ticket: Ticket, at: Instant): Pick<Ticket, "solution"> => {
  if (stryMutAct_9fa48("1522")) {
    {}
  } else {
    stryCov_9fa48("1522");
    const solution = dueTimeOf(ticket, "solution");
    return stryMutAct_9fa48("1524") ? {} : (stryCov_9fa48("1524"), {
      solution: stryMutAct_9fa48("1525") ? {} : (stryCov_9fa48("1525"), {
        ...solution,
        metAt: stryMutAct_9fa48("1526") ? solution.metAt && at : (stryCov_9fa48("1526"), solution.metAt ?? at)
      })
    });
  }
};

/** What was told belongs to a due time: another due time is told again. */
function dueTimesSet(ticket: Ticket, {
  due
}: Of<"DueTimesSet">): Partial<Ticket> {
  if (stryMutAct_9fa48("1527")) {
    {}
  } else {
    stryCov_9fa48("1527");
    const after: { -readonly [K in keyof Ticket]?: Ticket[K] } = {};
    for (const kind of DUE_KINDS) {
      if (stryMutAct_9fa48("1528")) {
        {}
      } else {
        stryCov_9fa48("1528");
        const set = due[kind];
        if (stryMutAct_9fa48("1531") ? false : stryMutAct_9fa48("1530") ? true : stryMutAct_9fa48("1529") ? set : (stryCov_9fa48("1529", "1530", "1531"), !set)) continue;
        const before = dueTimeOf(ticket, kind);
        const told = (stryMutAct_9fa48("1534") ? before.dueAt !== set.dueAt : stryMutAct_9fa48("1533") ? false : stryMutAct_9fa48("1532") ? true : (stryCov_9fa48("1532", "1533", "1534"), before.dueAt === set.dueAt)) ? stryMutAct_9fa48("1535") ? before.told && null : (stryCov_9fa48("1535"), before.told ?? null) : null;
        after[kind] = (stryMutAct_9fa48("1536") ? {} : (stryCov_9fa48("1536"), {
          ...before,
          ...set,
          told
        })) satisfies DueTime;
      }
    }
    return after;
  }
}
function actionUndone(ticket: Ticket, {
  action,
  before
}: Of<"ActionUndone">, at: Instant): Partial<Ticket> {
  if (stryMutAct_9fa48("1537")) {
    {}
  } else {
    stryCov_9fa48("1537");
    const solution = dueTimeOf(ticket, "solution");
    const wasSolvedByIt = stryMutAct_9fa48("1541") ? action === "close" && solution.metAt !== null || solution.metAt === ticket.closedAt : stryMutAct_9fa48("1540") ? false : stryMutAct_9fa48("1539") ? true : (stryCov_9fa48("1539", "1540", "1541"), (stryMutAct_9fa48("1543") ? action === "close" || solution.metAt !== null : stryMutAct_9fa48("1542") ? true : (stryCov_9fa48("1542", "1543"), (stryMutAct_9fa48("1545") ? action !== "close" : stryMutAct_9fa48("1544") ? true : (stryCov_9fa48("1544", "1545"), action === "close")) && (stryMutAct_9fa48("1548") ? solution.metAt === null : stryMutAct_9fa48("1547") ? true : (stryCov_9fa48("1547", "1548"), solution.metAt !== null)))) && (stryMutAct_9fa48("1550") ? solution.metAt !== ticket.closedAt : stryMutAct_9fa48("1549") ? true : (stryCov_9fa48("1549", "1550"), solution.metAt === ticket.closedAt)));
    return stryMutAct_9fa48("1551") ? {} : (stryCov_9fa48("1551"), {
      ...before,
      lock: stryMutAct_9fa48("1554") ? before.lock || {
        ...before.lock,
        activeAt: at
      } : stryMutAct_9fa48("1553") ? false : stryMutAct_9fa48("1552") ? true : (stryCov_9fa48("1552", "1553", "1554"), before.lock && (stryMutAct_9fa48("1555") ? {} : (stryCov_9fa48("1555"), {
        ...before.lock,
        activeAt: at
      }))),
      closedAt: isClosed(before.state) ? ticket.closedAt : null,
      ...(wasSolvedByIt ? stryMutAct_9fa48("1556") ? {} : (stryCov_9fa48("1556"), {
        solution: stryMutAct_9fa48("1557") ? {} : (stryCov_9fa48("1557"), {
          ...solution,
          metAt: null
        })
      }) : {}),
      undoable: null
    });
  }
}