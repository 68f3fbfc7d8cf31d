import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import { GraphQLError, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { Log } from '../common/log.ts';
import { Coverage } from './coverage.ts';
import type { Topology } from './deployments.ts';
import { Losses, refusal } from './errors.ts';
import type { Run } from './execute.ts';
import type { Transport } from './fetch.ts';
import { createOperations, type Operation } from './operation.ts';
import { createPlanner } from './plan.ts';
import { readApiSchema, type Supergraph } from './supergraph.ts';
import type { Tree } from './tree.ts';

/** What a request carries through Apollo Server. */
export interface RequestContext {
  correlationId: string;
}

export interface GatewayOptions {
  readonly supergraph: Supergraph;
  readonly topology: Topology;
  readonly transport: Transport;
  readonly maxPlans: number;
  readonly allowPersons: boolean;
  readonly log: Log;
}

/** The engine as Apollo Server sees it. Loading reads the supergraph and calls nobody. */
export function createGateway(options: GatewayOptions): GatewayInterface {
  const { supergraph, topology, transport, allowPersons, log } = options;
  const planner = createPlanner(supergraph.sdl);
  const api = readApiSchema(planner.apiSdl);
  const operations = createOperations(api, planner, { supergraph, topology }, options.maxPlans);
  const listeners = new Set<Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]>();

  async function executor(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    // The types promise an operation; the server comes without one where the document does not have it.
    const node = request.operation as OperationDefinitionNode | undefined;
    if (node === undefined) return { errors: [noOperation(request.request.operationName)] };
    if (node.operation === 'subscription')
      throw refusal('UNSUPPORTED_OPERATION', 'Subscriptions are not supported.');
    const given = request.request.variables ?? {};
    const values = getVariableValues(api, node.variableDefinitions ?? [], given, { maxErrors: 20 });
    if (values.errors) return { errors: values.errors };
    const operation = await operations.get(request.document, node, values.coerced);
    refuse(operation, values.coerced);
    const { correlationId } = request.context as RequestContext;
    return run(operation, given, values.coerced, correlationId);
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

  async function run(
    operation: Operation,
    variables: Tree,
    coerced: Tree,
    correlationId: string,
  ): Promise<GatewayExecutionResult> {
    const { projection } = operation;
    const losses = new Losses(correlationId);
    const coverage = new Coverage();
    const tree: Tree = operation.introspect?.(variables) ?? {};
    const run: Run = {
      tree,
      variables,
      coerced,
      correlationId,
      losses,
      coverage,
      projection,
      send: transport.send,
    };
    await operation.step?.(run);
    const data = projection.project(tree, (path, message) => {
      if (losses.explains(path)) return;
      log.warn({ correlationId, path }, message);
      losses.add({ code: 'BAD_ANSWER', path, deployment: '' });
    });
    return {
      data,
      ...(losses.all.length > 0 ? { errors: losses.all } : {}),
      ...(topology.hasRoutedDomains ? { extensions: { coverage: coverage.list() } } : {}),
    };
  }

  return {
    onSchemaLoadOrUpdate(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    async load() {
      for (const listener of listeners) listener({ apiSchema: api, coreSupergraphSdl: supergraph.sdl });
      return { executor };
    },
    stop: () => transport.close(),
  };
}

function noOperation(name: string | undefined): GraphQLError {
  return new GraphQLError(
    name
      ? `The document has no operation named "${name}".`
      : 'The document has several operations: name one.',
  );
}
