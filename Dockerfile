# Built with everything; the desk runs with what production needs: no compiler, no browser, no test.
FROM node:24-bookworm-slim AS built
WORKDIR /build
COPY package.json package-lock.json tsconfig.base.json tsconfig.json ./
COPY scripts/build.js scripts/bundle-desk.js scripts/
RUN npm ci --ignore-scripts
COPY core core
COPY bot bot
COPY tab tab
RUN node scripts/build.js

FROM node:24-bookworm-slim AS packages
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data DESK_CONFIG=/config/desk.yml PLAYGROUND=off
WORKDIR /app
COPY LICENSE package.json ./
COPY --from=packages /build/node_modules node_modules
COPY --from=built /build/dist dist
COPY core core
COPY bot bot
COPY appPackage/manifest.json appPackage/
# Where the desk writes, and nowhere else: the rest may be read-only.
RUN mkdir /data /config && chown node:node /data
USER node
VOLUME /data
EXPOSE 3978
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 3978}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "bot/start.js"]
