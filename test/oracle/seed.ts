/** The seed of a run: the one asked for, or any. A run tells which it had. */
export function readSeed(): number {
  const asked = Number(process.env.ORACLE_SEED);
  return process.env.ORACLE_SEED ? asked : Math.floor(Math.random() * 0x7f_ff_ff_ff);
}
