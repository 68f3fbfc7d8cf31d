/** Carries the contract that a deployment keeps (SHA-256 of its schema, in hexadecimal) with every answer. */
export const CONTRACT_HEADER = 'x-contract';
