import type { ToPlanner } from '../../../gateway/planner-messages.ts';

/**
 * A stand-in for the planner's process: crashes on a document or supergraph that says `crash`, never answers one that
 * says `hang`, and gives every other document an empty plan.
 */
process.on('message', (message: ToPlanner) => {
  if (message.type === 'drop') return;
  const { id } = message;
  const text = message.type === 'load' ? message.sdl : message.text;
  if (text.includes('crash')) process.kill(process.pid, 'SIGKILL');
  else if (text.includes('refuse')) process.send?.({ type: 'failed', id, reason: 'it says so' });
  else if (text.includes('hang')) return;
  else if (message.type === 'load')
    process.send?.({ type: 'loaded', id, facts: { apiSdl: '', thresholds: [] } });
  else process.send?.({ type: 'planned', id, plan: { kind: 'QueryPlan' } });
});
process.on('disconnect', () => process.exit());
