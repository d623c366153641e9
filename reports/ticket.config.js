import base from "../stryker.config.js";
export default { ...base, mutate: ["core/ticket/**/*.ts"], concurrency: 1, incremental: true, incrementalFile: "reports/ticket-incremental.json", reporters: ["progress-append-only", "json"], jsonReporter: { fileName: "reports/ticket.json" } };
