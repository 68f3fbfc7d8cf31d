import type { GraphQLRequest } from '@apollo/server';
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { DocumentLimits } from '../common/document-limits.ts';
import type { Log } from '../common/log.ts';
import type { Client } from './client.ts';
import { compileCost } from './cost.ts';
import { Coverage, type Remembered, withConnections } from './coverage.ts';
import type { Deployment, Topology } from './deployments.ts';
import { internalError, Losses, refusal } from './errors.ts';
import type { Run } from './execute.ts';
import { type CallMade, recordCalls } from './explain.ts';
import type { Transport } from './fetch.ts';
import type { LastGood } from './last-good.ts';
import { checkLimits } from './limits.ts';
import { createOperations, type Operation } from './operation.ts';
import type { Planner } from './plan.ts';
import { type Policy, readMaxStale, readPolicy, shortfall } from './policy.ts';
import type { MayAsk } from './route.ts';
import { readApiSchema, type Supergraph } from './supergraph.ts';
import type { Tree } from './tree.ts';
import type { WarmDocument } from './warm-documents.ts';

/** What a request carries through Apollo Server. */
export interface RequestContext {
  correlationId: string;
  /** Who asks, as a text that differs wherever the answer may; absent: nobody is identified, and all are the same. */
  readonly caller?: string;
  /** The caller's scope, applied before anything is called; absent: every unit of every domain. */
  readonly mayAsk?: MayAsk;
  /** Who waits for the answer; absent: somebody who stays. */
  readonly client?: Client;
}

/** What a client asks, parsed and validated. */
export interface ValidRequest {
  /** It was validated against this one. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** Undefined where the document does not have the one that is asked for. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly request: Pick<GraphQLRequest, 'operationName' | 'variables' | 'extensions'>;
  readonly contextValue: RequestContext;
}

export interface EngineOptions {
  readonly supergraph: Supergraph;
  readonly topology: Topology;
  readonly planner: Planner;
  readonly transport: Transport;
  /** What is remembered of a deployment; absent: nothing is. */
  readonly remembered?: (deployment: Deployment) => Remembered;
  /** Undefined: no figures are kept. */
  readonly lastGood?: LastGood | undefined;
  readonly maxPlans: number;
  /** Objects that an answer may hold, as estimated beforehand. */
  readonly maxCost: number;
  readonly limits: DocumentLimits;
  readonly allowPersons: boolean;
  readonly isDevelopment: boolean;
  readonly log: Log;
}

/** One request on its way into the plan. */
interface Asking
  extends Pick<Run, 'variables' | 'coerced' | 'correlationId' | 'caller' | 'mayAsk' | 'maxStaleMs' | 'send'> {
  readonly policy: Policy;
  readonly wantsConnections: boolean;
}

/** Everything that answers requests under one supergraph and one list of deployments. */
export interface Engine {
  readonly sdl: string;
  readonly api: GraphQLSchema;
  readonly execute: (request: ValidRequest) => Promise<GatewayExecutionResult>;
  /** Plans these documents; one that cannot be planned is logged and costs the others nothing. */
  warm(documents: readonly WarmDocument[]): Promise<void>;
}

/** Throws if the supergraph gives clients no valid schema. Calls nobody. */
export function createEngine(options: EngineOptions): Engine {
  const { supergraph, topology, planner, transport, maxCost, allowPersons, isDevelopment, log } = options;
  const api = readApiSchema(planner.apiSdl);
  const operations = createOperations(api, planner, {
    supergraph,
    topology,
    lastGood: options.lastGood,
    maxKept: options.maxPlans,
    maxCost,
    keepsText: isDevelopment,
  });

  async function execute(request: ValidRequest): Promise<GatewayExecutionResult> {
    try {
      return await answer(request);
    } catch (error) {
      if (error instanceof GraphQLError) throw error;
      const { correlationId } = request.contextValue;
      log.error({ err: error, correlationId }, 'a request failed inside the gateway');
      throw internalError(error, correlationId);
    }
  }

  async function answer(request: ValidRequest): Promise<GatewayExecutionResult> {
    const node = request.operation;
    if (node === undefined) return { errors: [noOperation(request.request.operationName)] };
    if (node.operation === 'subscription')
      throw refusal('UNSUPPORTED_OPERATION', 'Subscriptions are not supported.');
    const policy = readPolicy(request.request.extensions);
    const maxStaleMs = readMaxStale(request.request.extensions);
    // Withholding the answer of a change that took place would invite the caller to make it again.
    if (node.operation === 'mutation' && policy.kind !== 'best-effort')
      throw refusal('BAD_ARGUMENT', 'extensions.policy is for queries: send the mutation without it.');
    if (node.operation === 'mutation' && maxStaleMs > 0)
      throw refusal('BAD_ARGUMENT', 'extensions.stale is for queries: send the mutation without it.');
    const given = request.request.variables ?? {};
    const values = getVariableValues(api, node.variableDefinitions ?? [], given, { maxErrors: 20 });
    if (values.errors) return { errors: values.errors };
    const operation = await operations.get(request.document, node, values.coerced);
    refuse(operation, values.coerced);
    const { correlationId, caller = '', mayAsk, client } = request.contextValue;
    // What comes after a mutation must see it, and a call that somebody else made before may not have.
    const sharing = node.operation === 'mutation' ? undefined : caller;
    const asking: Asking = {
      variables: given,
      coerced: values.coerced,
      correlationId,
      caller: sharing,
      mayAsk,
      maxStaleMs,
      send: client ? (call) => transport.send(call, client) : transport.send,
      policy,
      wantsConnections: request.request.extensions?.connections === true,
    };
    if (!isDevelopment || request.request.extensions?.explain !== true) return run(operation, asking);
    const calls: CallMade[] = [];
    const result = await run(operation, { ...asking, send: recordCalls(asking.send, calls) });
    const cost = compileCost(api, supergraph.cost, request.document, node, values.coerced)(values.coerced);
    const explain = { plan: operation.explained, cost, calls };
    return { ...result, extensions: { ...result.extensions, explain } };
  }

  function remember(domain: string, unit: string): Remembered | undefined {
    const deployment = topology.deploymentOf(domain, unit);
    return deployment && options.remembered?.(deployment);
  }

  function refuse(operation: Operation, variables: Tree): void {
    if (operation.personField !== undefined && !allowPersons)
      throw refusal(
        'FORBIDDEN',
        `${operation.personField} returns persons, and nobody is known by name here yet. Ask without it, or set DEV_PERSONS=true on a development machine.`,
        403,
      );
    const units = new Set(operation.mutations.flatMap((unitsOf) => unitsOf(variables)));
    if (units.size > 1)
      throw refusal(
        'MUTATION_SPANS_UNITS',
        'The mutations of one document must all name the same provinceId. Send one document for each unit.',
      );
  }

  async function run(operation: Operation, asking: Asking): Promise<GatewayExecutionResult> {
    const { projection } = operation;
    const { variables, correlationId } = asking;
    const losses = new Losses(correlationId);
    const coverage = new Coverage();
    const tree: Tree = operation.introspect?.(variables) ?? {};
    await operation.step?.({ ...asking, tree, losses, coverage, projection });
    const data = projection.project(tree, (path, message) => {
      if (losses.explains(path)) return;
      log.warn({ correlationId, path }, message);
      losses.add({ code: 'BAD_ANSWER', path, deployment: '' });
    });
    const { unusable } = losses;
    if (unusable.length > 0) log.warn({ correlationId, unusable }, 'answers could not be used');
    const states = coverage.list();
    const told = asking.wantsConnections ? withConnections(states, remember) : states;
    const extensions = topology.hasRoutedDomains ? { extensions: { coverage: told } } : {};
    const fallenShort = shortfall(asking.policy, states, losses.all.length, (unit) =>
      coverage.reportUnitsOf(unit),
    );
    if (fallenShort) {
      fallenShort.extensions.correlationId = correlationId;
      return { data: null, errors: [fallenShort, ...losses.all], ...extensions };
    }
    return losses.all.length > 0 ? { data, errors: losses.all, ...extensions } : { data, ...extensions };
  }

  async function warmOne({ path, text }: WarmDocument): Promise<void> {
    try {
      checkLimits(text, options.limits);
      const document = parse(text, { noLocation: true });
      const [fault] = validate(api, document, undefined, { maxErrors: 1 });
      if (fault) throw fault;
      for (const node of document.definitions) {
        if (node.kind !== Kind.OPERATION_DEFINITION) continue;
        for (const conditions of likelyConditions(node)) await operations.get(document, node, conditions);
      }
    } catch (error) {
      log.warn({ path, reason: String(error) }, 'a document could not be planned before it is asked for');
    }
  }

  return {
    sdl: supergraph.sdl,
    api,
    execute,
    async warm(documents) {
      for (const document of documents) await warmOne(document);
    },
  };
}

/** Nobody knows the values to come: the defaults, and for flags without one both. */
function likelyConditions({ variableDefinitions = [] }: OperationDefinitionNode): Tree[] {
  const flags = variableDefinitions.filter(({ type }) => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    return named.kind === Kind.NAMED_TYPE && named.name.value === 'Boolean';
  });
  const under = (otherwise: boolean): Tree =>
    Object.fromEntries(
      flags.map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : otherwise,
      ]),
    );
  return flags.some((each) => !each.defaultValue) ? [under(false), under(true)] : [under(false)];
}

function noOperation(name: string | undefined): GraphQLError {
  return new GraphQLError(
    name
      ? `The document has no operation named "${name}".`
      : 'The document has several operations: name one.',
  );
}
