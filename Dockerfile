# One image for gateway, subgraph hosts and provisioning; docker-compose.yml says which program runs.
# Debian, not Alpine: the query planner's binary is built for glibc.
FROM node:20-bookworm-slim AS dashboard

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN node --import tsx/esm runtime/build-dashboard.ts

FROM node:20-bookworm-slim

WORKDIR /app
ENV NODE_ENV=production

COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

COPY . .
COPY --from=dashboard /app/dashboard/dist dashboard/dist

# Named volumes take the owner of the folder they are laid over.
RUN for name in gateway hosts/directory hosts/personnel hosts/institutions hosts/planning; do \
      install -d -o node -g node "/data/$name"; \
    done && chown node:node /data

USER node
CMD ["node", "--max-semi-space-size=64", "--import", "tsx/esm", "gateway/main.ts"]
