import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses documents that ask for the shape of the API. */
export const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== '__schema' && node.name.value !== '__type') return;
    context.reportError(
      new GraphQLError('Introspection is switched off here, as the explorer is (EXPLORER).', {
        nodes: [node],
      }),
    );
  },
});
