// Loaded into a host before its own program (`--import`). Told so by its parent, it records every statement that the host
// sends, with the call it is for, or holds every call back for some time. Else it does nothing.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Server } from 'node:http';
import pg from 'pg';

const callOf = new AsyncLocalStorage();
let statements = null;
let calls = 0;
let delayMs = 0;

const emit = Server.prototype.emit;
Server.prototype.emit = function (name, ...args) {
  if (name !== 'request' || (statements === null && delayMs === 0)) return emit.call(this, name, ...args);
  const pass = () => emit.call(this, name, ...args);
  const serve = statements === null ? pass : () => callOf.run(++calls, pass);
  if (delayMs > 0) setTimeout(serve, delayMs);
  else serve();
  return true;
};

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (config, ...rest) {
  if (statements !== null) {
    const text = typeof config === 'string' ? config : config.text;
    const values = typeof config === 'string' ? rest[0] : config.values;
    const { host, port, database, user } = this.connectionParameters;
    statements.push({
      call: callOf.getStore() ?? 0,
      target: { host, port, database, user },
      name: config.name,
      text,
      values: Array.isArray(values) ? values : [],
    });
  }
  return query.call(this, config, ...rest);
};

process.on('message', (message) => {
  const { probe } = message;
  if (probe === 'record') {
    statements = [];
    calls = 0;
  }
  if (probe === 'delay') delayMs = message.ms;
  if (probe !== undefined) process.send({ probe: { statements: statements ?? [], calls } });
  if (probe === 'stop') statements = null;
});
