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
import type { Desk } from "../desk/desk.ts";
import { type Actor, SYSTEM } from "../people/actor.ts";
import type { NewId } from "../ports.ts";
import type { Article } from "./article.ts";
import type { CommandContext } from "./commands.ts";
import type { RecordedEvent, TicketEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import type { Ticket, TicketNumber } from "./ticket.ts";

/** What a decision may know besides the ticket and the command. */
export interface DecisionContext extends CommandContext {
  readonly desk: Desk;
  readonly newId: NewId;
  /** The number a new ticket gets. */
  readonly newNumber?: TicketNumber;
}

/**
 * A decision in the making: records events one after the other, each seen by the next.
 * Lives inside one call of `decide` and never leaves it.
 */
export interface Draft {
  readonly ctx: DecisionContext;
  readonly ticket: Ticket;
  readonly events: readonly RecordedEvent[];
  /** @param actor who did it, when it is not who acts */
  record(event: TicketEvent, actor?: Actor): void;
  /** Adds an article at the next position, dated now. */
  addArticle(article: Omit<Article, "position" | "createdAt" | "author">): void;
  /** Adds an article of a merged ticket, dated and signed as it was. */
  adoptArticle(article: Article, from: TicketNumber): void;
}
export function startDraft(before: Ticket | null, ctx: DecisionContext): Draft {
  if (stryMutAct_9fa48("1264")) {
    {}
  } else {
    stryCov_9fa48("1264");
    let current = before;
    const events: RecordedEvent[] = stryMutAct_9fa48("1265") ? ["Stryker was here"] : (stryCov_9fa48("1265"), []);
    return stryMutAct_9fa48("1266") ? {} : (stryCov_9fa48("1266"), {
      ctx,
      events,
      get ticket(): Ticket {
        if (stryMutAct_9fa48("1267")) {
          {}
        } else {
          stryCov_9fa48("1267");
          if (stryMutAct_9fa48("1270") ? false : stryMutAct_9fa48("1269") ? true : stryMutAct_9fa48("1268") ? current : (stryCov_9fa48("1268", "1269", "1270"), !current)) if (stryMutAct_9fa48("1271")) {
            ;
          } else {
            stryCov_9fa48("1271");
            throw new Error("a draft without a ticket: record TicketCreated first");
          }
          return current;
        }
      },
      record(event, actor = ctx.actor) {
        if (stryMutAct_9fa48("1273")) {
          {}
        } else {
          stryCov_9fa48("1273");
          const recorded = stryMutAct_9fa48("1274") ? {} : (stryCov_9fa48("1274"), {
            seq: stryMutAct_9fa48("1275") ? (current?.version ?? 0) - 1 : (stryCov_9fa48("1275"), (stryMutAct_9fa48("1276") ? current?.version && 0 : (stryCov_9fa48("1276"), (stryMutAct_9fa48("1277") ? current.version : (stryCov_9fa48("1277"), current?.version)) ?? 0)) + 1),
            at: ctx.now,
            actor,
            source: ctx.source,
            event
          });
          current = evolve(current, recorded);
          if (stryMutAct_9fa48("1278")) {
            ;
          } else {
            stryCov_9fa48("1278");
            events.push(recorded);
          }
        }
      },
      addArticle(article) {
        if (stryMutAct_9fa48("1279")) {
          {}
        } else {
          stryCov_9fa48("1279");
          const position = stryMutAct_9fa48("1280") ? this.ticket.articleCount - 1 : (stryCov_9fa48("1280"), this.ticket.articleCount + 1);
          // What the desk writes by itself is nobody else's doing, whoever brought it about.
          const author = (stryMutAct_9fa48("1283") ? article.sender !== "system" : stryMutAct_9fa48("1282") ? false : stryMutAct_9fa48("1281") ? true : (stryCov_9fa48("1281", "1282", "1283"), article.sender === "system")) ? SYSTEM : ctx.actor;
          const added = stryMutAct_9fa48("1285") ? {} : (stryCov_9fa48("1285"), {
            ...article,
            position,
            createdAt: ctx.now,
            author
          });
          this.record(stryMutAct_9fa48("1287") ? {} : (stryCov_9fa48("1287"), {
            type: "ArticleAdded",
            article: added
          }), author);
        }
      },
      adoptArticle(article, from) {
        if (stryMutAct_9fa48("1289")) {
          {}
        } else {
          stryCov_9fa48("1289");
          const position = stryMutAct_9fa48("1290") ? this.ticket.articleCount - 1 : (stryCov_9fa48("1290"), this.ticket.articleCount + 1);
          const adopted = stryMutAct_9fa48("1291") ? {} : (stryCov_9fa48("1291"), {
            ...article,
            id: ctx.newId(),
            position,
            mergedFrom: stryMutAct_9fa48("1292") ? article.mergedFrom && from : (stryCov_9fa48("1292"), article.mergedFrom ?? from)
          });
          this.record(stryMutAct_9fa48("1294") ? {} : (stryCov_9fa48("1294"), {
            type: "ArticleAdded",
            article: adopted
          }), article.author);
        }
      }
    });
  }
}