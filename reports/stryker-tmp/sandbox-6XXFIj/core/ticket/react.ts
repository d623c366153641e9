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
import { type Desk, queueOf } from "../desk/desk.ts";
import type { Effect, NoticeKind, PendingEffect } from "../effects.ts";
import { escalationCandidates } from "../notify/recipients.ts";
import type { OperatorAddress } from "../people/operator.ts";
import type { Instant } from "../time.ts";
import type { Article } from "./article.ts";
import type { RecordedEvent } from "./events.ts";
import { type LinkKind, mirrored, type Pending, type Ticket, type TicketNumber } from "./ticket.ts";
import { dueTimers, lockTimer, type Reaction, urgencyChange } from "./timers.ts";

/** What must happen outside because of these events. Pure; ids derive from ticket and event. */
export function react(events: readonly RecordedEvent[], after: Ticket, desk: Desk): readonly PendingEffect[] {
  if (stryMutAct_9fa48("1846")) {
    {}
  } else {
    stryCov_9fa48("1846");
    const last = events.at(stryMutAct_9fa48("1847") ? +1 : (stryCov_9fa48("1847"), -1));
    if (stryMutAct_9fa48("1850") ? false : stryMutAct_9fa48("1849") ? true : stryMutAct_9fa48("1848") ? last : (stryCov_9fa48("1848", "1849", "1850"), !last)) return stryMutAct_9fa48("1851") ? ["Stryker was here"] : (stryCov_9fa48("1851"), []);
    const others = events.flatMap(stryMutAct_9fa48("1852") ? () => undefined : (stryCov_9fa48("1852"), recorded => reactionsTo(recorded, after, desk).map(stryMutAct_9fa48("1853") ? () => undefined : (stryCov_9fa48("1853"), reaction => stryMutAct_9fa48("1854") ? {} : (stryCov_9fa48("1854"), {
      reaction,
      recorded
    })))));
    const ofTheWhole = (stryMutAct_9fa48("1855") ? [] : (stryCov_9fa48("1855"), [stryMutAct_9fa48("1856") ? {} : (stryCov_9fa48("1856"), {
      effect: SYNC
    }), ...urgencyChange(events, after, desk).map(stryMutAct_9fa48("1857") ? () => undefined : (stryCov_9fa48("1857"), notBefore => stryMutAct_9fa48("1858") ? {} : (stryCov_9fa48("1858"), {
      effect: SYNC,
      notBefore
    }))), ...dueTimers(events, after), ...lockTimer(last, after, desk)])).map(stryMutAct_9fa48("1859") ? () => undefined : (stryCov_9fa48("1859"), (reaction: Reaction) => stryMutAct_9fa48("1860") ? {} : (stryCov_9fa48("1860"), {
      reaction,
      recorded: last
    })));
    return (stryMutAct_9fa48("1861") ? [] : (stryCov_9fa48("1861"), [...others, ...ofTheWhole])).map(stryMutAct_9fa48("1862") ? () => undefined : (stryCov_9fa48("1862"), ({
      reaction,
      recorded
    }, index) => stryMutAct_9fa48("1863") ? {} : (stryCov_9fa48("1863"), {
      id: `${after.number}.${recorded.seq}.${index}`,
      ticket: after.number,
      effect: reaction.effect,
      notBefore: stryMutAct_9fa48("1865") ? reaction.notBefore && recorded.at : (stryCov_9fa48("1865"), reaction.notBefore ?? recorded.at)
    })));
  }
}

/** Once for the whole change. */
const SYNC: Effect = stryMutAct_9fa48("1866") ? {} : (stryCov_9fa48("1866"), {
  kind: "card.sync"
});
function reactionsTo({
  event,
  actor
}: RecordedEvent, after: Ticket, desk: Desk): readonly Reaction[] {
  if (stryMutAct_9fa48("1868")) {
    {}
  } else {
    stryCov_9fa48("1868");
    switch (event.type) {
      case "ArticleAdded":
        if (stryMutAct_9fa48("1869")) {} else {
          stryCov_9fa48("1869");
          return articleReactions(event.article);
        }
      case "OwnerChanged":
        if (stryMutAct_9fa48("1871")) {} else {
          stryCov_9fa48("1871");
          {
            if (stryMutAct_9fa48("1873")) {
              {}
            } else {
              stryCov_9fa48("1873");
              const isOthersDoing = stryMutAct_9fa48("1876") ? actor.kind !== "operator" && actor.address !== event.to : stryMutAct_9fa48("1875") ? false : stryMutAct_9fa48("1874") ? true : (stryCov_9fa48("1874", "1875", "1876"), (stryMutAct_9fa48("1878") ? actor.kind === "operator" : stryMutAct_9fa48("1877") ? false : (stryCov_9fa48("1877", "1878"), actor.kind !== "operator")) || (stryMutAct_9fa48("1881") ? actor.address === event.to : stryMutAct_9fa48("1880") ? false : (stryCov_9fa48("1880", "1881"), actor.address !== event.to)));
              return (stryMutAct_9fa48("1884") ? event.why === "assigned" || isOthersDoing : stryMutAct_9fa48("1883") ? false : stryMutAct_9fa48("1882") ? true : (stryCov_9fa48("1882", "1883", "1884"), (stryMutAct_9fa48("1886") ? event.why !== "assigned" : stryMutAct_9fa48("1885") ? true : (stryCov_9fa48("1885", "1886"), event.why === "assigned")) && isOthersDoing)) ? notice("assigned", event.to) : stryMutAct_9fa48("1889") ? ["Stryker was here"] : (stryCov_9fa48("1889"), []);
            }
          }
        }
      case "TicketReleased":
        if (stryMutAct_9fa48("1890")) {} else {
          stryCov_9fa48("1890");
          return (stryMutAct_9fa48("1894") ? event.why !== "timeout" : stryMutAct_9fa48("1893") ? false : stryMutAct_9fa48("1892") ? true : (stryCov_9fa48("1892", "1893", "1894"), event.why === "timeout")) ? notice("lock-timeout", after.owner) : stryMutAct_9fa48("1897") ? ["Stryker was here"] : (stryCov_9fa48("1897"), []);
        }
      case "StateChanged":
        if (stryMutAct_9fa48("1898")) {} else {
          stryCov_9fa48("1898");
          return event.pending ? stryMutAct_9fa48("1900") ? [] : (stryCov_9fa48("1900"), [pendingTimer(event.pending)]) : stryMutAct_9fa48("1901") ? ["Stryker was here"] : (stryCov_9fa48("1901"), []);
        }
      case "ActionUndone":
        if (stryMutAct_9fa48("1902")) {} else {
          stryCov_9fa48("1902");
          return event.before.pending ? stryMutAct_9fa48("1904") ? [] : (stryCov_9fa48("1904"), [pendingTimer(event.before.pending)]) : stryMutAct_9fa48("1905") ? ["Stryker was here"] : (stryCov_9fa48("1905"), []);
        }
      case "TicketCreated":
        if (stryMutAct_9fa48("1906")) {} else {
          stryCov_9fa48("1906");
          return event.splitFrom ? stryMutAct_9fa48("1908") ? [] : (stryCov_9fa48("1908"), [linkOf(event.splitFrom, "child")]) : stryMutAct_9fa48("1910") ? ["Stryker was here"] : (stryCov_9fa48("1910"), []);
        }
      case "TicketLinked":
        if (stryMutAct_9fa48("1911")) {} else {
          stryCov_9fa48("1911");
          return (stryMutAct_9fa48("1915") ? event.side !== "origin" : stryMutAct_9fa48("1914") ? false : stryMutAct_9fa48("1913") ? true : (stryCov_9fa48("1913", "1914", "1915"), event.side === "origin")) ? stryMutAct_9fa48("1917") ? [] : (stryCov_9fa48("1917"), [linkOf(event.link.number, mirrored(event.link.kind))]) : stryMutAct_9fa48("1918") ? ["Stryker was here"] : (stryCov_9fa48("1918"), []);
        }
      case "TicketUnlinked":
        if (stryMutAct_9fa48("1919")) {} else {
          stryCov_9fa48("1919");
          return (stryMutAct_9fa48("1923") ? event.side !== "origin" : stryMutAct_9fa48("1922") ? false : stryMutAct_9fa48("1921") ? true : (stryCov_9fa48("1921", "1922", "1923"), event.side === "origin")) ? stryMutAct_9fa48("1925") ? [] : (stryCov_9fa48("1925"), [stryMutAct_9fa48("1926") ? {} : (stryCov_9fa48("1926"), {
            effect: stryMutAct_9fa48("1927") ? {} : (stryCov_9fa48("1927"), {
              kind: "ticket.unlink",
              from: event.link.number
            })
          })]) : stryMutAct_9fa48("1929") ? ["Stryker was here"] : (stryCov_9fa48("1929"), []);
        }
      case "TicketMerged":
        if (stryMutAct_9fa48("1930")) {} else {
          stryCov_9fa48("1930");
          return stryMutAct_9fa48("1932") ? [] : (stryCov_9fa48("1932"), [stryMutAct_9fa48("1933") ? {} : (stryCov_9fa48("1933"), {
            effect: stryMutAct_9fa48("1934") ? {} : (stryCov_9fa48("1934"), {
              kind: "ticket.absorb",
              into: event.into
            })
          })]);
        }
      case "ReminderReached":
        if (stryMutAct_9fa48("1936")) {} else {
          stryCov_9fa48("1936");
          return stryMutAct_9fa48("1938") ? [] : (stryCov_9fa48("1938"), [...notice("reminder", event.operator), ...(event.nextAt ? stryMutAct_9fa48("1940") ? [] : (stryCov_9fa48("1940"), [timerAt(event.nextAt)]) : stryMutAct_9fa48("1941") ? ["Stryker was here"] : (stryCov_9fa48("1941"), []))]);
        }
      case "EscalationWarned":
        if (stryMutAct_9fa48("1942")) {} else {
          stryCov_9fa48("1942");
          return escalationNotices("escalation-warning", after, desk);
        }
      case "EscalationReached":
        if (stryMutAct_9fa48("1945")) {} else {
          stryCov_9fa48("1945");
          return escalationNotices("escalation", after, desk);
        }
      default:
        if (stryMutAct_9fa48("1948")) {} else {
          stryCov_9fa48("1948");
          return stryMutAct_9fa48("1949") ? ["Stryker was here"] : (stryCov_9fa48("1949"), []);
        }
    }
  }
}

/** `is`: what this ticket is to the other. */
const linkOf = stryMutAct_9fa48("1950") ? () => undefined : (stryCov_9fa48("1950"), (() => {
  const linkOf = (to: TicketNumber, is: LinkKind): Reaction => stryMutAct_9fa48("1951") ? {} : (stryCov_9fa48("1951"), {
    effect: stryMutAct_9fa48("1952") ? {} : (stryCov_9fa48("1952"), {
      kind: "ticket.link",
      to,
      is
    })
  });
  return linkOf;
})());
const notice = stryMutAct_9fa48("1954") ? () => undefined : (stryCov_9fa48("1954"), (() => {
  const notice = (kind: NoticeKind, operator: OperatorAddress | null): readonly Reaction[] => operator ? stryMutAct_9fa48("1955") ? [] : (stryCov_9fa48("1955"), [stryMutAct_9fa48("1956") ? {} : (stryCov_9fa48("1956"), {
    effect: stryMutAct_9fa48("1957") ? {} : (stryCov_9fa48("1957"), {
      kind: "notice.send",
      notice: kind,
      operator
    })
  })]) : stryMutAct_9fa48("1959") ? ["Stryker was here"] : (stryCov_9fa48("1959"), []);
  return notice;
})());
const escalationNotices = stryMutAct_9fa48("1960") ? () => undefined : (stryCov_9fa48("1960"), (() => {
  const escalationNotices = (kind: NoticeKind, after: Ticket, desk: Desk): readonly Reaction[] => escalationCandidates(desk, queueOf(desk, after.queue).key).flatMap(stryMutAct_9fa48("1961") ? () => undefined : (stryCov_9fa48("1961"), operator => notice(kind, operator)));
  return escalationNotices;
})());
const pendingTimer = stryMutAct_9fa48("1962") ? () => undefined : (stryCov_9fa48("1962"), (() => {
  const pendingTimer = ({
    remindAt,
    until
  }: Pending): Reaction => timerAt(stryMutAct_9fa48("1963") ? remindAt && until : (stryCov_9fa48("1963"), remindAt ?? until));
  return pendingTimer;
})());
const timerAt = stryMutAct_9fa48("1964") ? () => undefined : (stryCov_9fa48("1964"), (() => {
  const timerAt = (until: Instant): Reaction => stryMutAct_9fa48("1965") ? {} : (stryCov_9fa48("1965"), {
    effect: stryMutAct_9fa48("1966") ? {} : (stryCov_9fa48("1966"), {
      kind: "timer.pending",
      until
    }),
    notBefore: until
  });
  return timerAt;
})());
function articleReactions(article: Article): readonly Reaction[] {
  if (stryMutAct_9fa48("1968")) {
    {}
  } else {
    stryCov_9fa48("1968");
    // What a merged ticket brings was sent and announced there.
    if (stryMutAct_9fa48("1970") ? false : stryMutAct_9fa48("1969") ? true : (stryCov_9fa48("1969", "1970"), article.mergedFrom)) return stryMutAct_9fa48("1971") ? ["Stryker was here"] : (stryCov_9fa48("1971"), []);
    if (stryMutAct_9fa48("1974") ? article.channel === "email" || article.sender !== "customer" : stryMutAct_9fa48("1973") ? false : stryMutAct_9fa48("1972") ? true : (stryCov_9fa48("1972", "1973", "1974"), (stryMutAct_9fa48("1976") ? article.channel !== "email" : stryMutAct_9fa48("1975") ? true : (stryCov_9fa48("1975", "1976"), article.channel === "email")) && (stryMutAct_9fa48("1979") ? article.sender === "customer" : stryMutAct_9fa48("1978") ? true : (stryCov_9fa48("1978", "1979"), article.sender !== "customer")))) {
      if (stryMutAct_9fa48("1981")) {
        {}
      } else {
        stryCov_9fa48("1981");
        return stryMutAct_9fa48("1982") ? [] : (stryCov_9fa48("1982"), [stryMutAct_9fa48("1983") ? {} : (stryCov_9fa48("1983"), {
          effect: stryMutAct_9fa48("1984") ? {} : (stryCov_9fa48("1984"), {
            kind: "mail.send",
            articleId: article.id
          })
        })]);
      }
    }
    const isFollowUp = stryMutAct_9fa48("1988") ? article.sender === "customer" || article.position > 1 : stryMutAct_9fa48("1987") ? false : stryMutAct_9fa48("1986") ? true : (stryCov_9fa48("1986", "1987", "1988"), (stryMutAct_9fa48("1990") ? article.sender !== "customer" : stryMutAct_9fa48("1989") ? true : (stryCov_9fa48("1989", "1990"), article.sender === "customer")) && (stryMutAct_9fa48("1994") ? article.position <= 1 : stryMutAct_9fa48("1993") ? article.position >= 1 : stryMutAct_9fa48("1992") ? true : (stryCov_9fa48("1992", "1993", "1994"), article.position > 1)));
    return isFollowUp ? stryMutAct_9fa48("1995") ? [] : (stryCov_9fa48("1995"), [stryMutAct_9fa48("1996") ? {} : (stryCov_9fa48("1996"), {
      effect: stryMutAct_9fa48("1997") ? {} : (stryCov_9fa48("1997"), {
        kind: "thread.follow-up",
        articleId: article.id
      })
    })]) : stryMutAct_9fa48("1999") ? ["Stryker was here"] : (stryCov_9fa48("1999"), []);
  }
}