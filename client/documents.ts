export {
  type FragmentType,
  makeFragmentData,
  readFragment,
} from '../codegen/client/documents/fragment-masking.ts';
export * from '../codegen/client/documents/graphql.ts';
