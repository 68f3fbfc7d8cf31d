import { type Answer, createAnswers, type Source } from './graph/answer.ts';
import { makeData } from './graph/data.ts';
import { makeSources } from './graph/sources.ts';
import { listen } from './http-server.ts';
import { DOMAINS, makeProvinces, makeRoutedSources, UNITS } from './routed/sources.ts';
import type { FromSubgraphs, ToSubgraphs } from './subgraphs.ts';

// All subgraphs and deployments of the bench in one process. It counts the requests, and makes a server hang when told.
const ports: Record<string, number> = {};
let count = 0;
let hanging: string | null = null;

async function start(name: string, answerFor: (query: string) => Answer): Promise<void> {
  const { port } = await listen((body) => {
    count++;
    if (name === hanging) return null;
    const { query, variables } = JSON.parse(body);
    return answerFor(query)(variables ?? {});
  });
  ports[name] = port;
}

const sources: Record<string, Source> = makeSources(makeData());
for (const [name, source] of Object.entries(sources)) await start(name, createAnswers(source));
const routed = makeRoutedSources(makeProvinces());
for (const [name, source] of Object.entries(routed)) {
  const answers = createAnswers(source);
  const isDomain = DOMAINS.some((each) => each === name);
  for (const server of isDomain ? UNITS.map((unit) => `${name}/${unit}`) : [name])
    await start(server, answers);
}

const tell = (message: FromSubgraphs) => process.send?.(message);
process.on('message', (message: ToSubgraphs) => {
  if (message.type === 'hang') hanging = message.server;
  tell({ type: 'count', count });
});
process.on('disconnect', () => process.exit());
tell({ type: 'ready', ports });
