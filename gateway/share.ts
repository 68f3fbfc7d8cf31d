import type { Deployment } from './deployments.ts';
import { type Answer, type Call, readAnswer, type Send } from './fetch.ts';
import { type WireLog, writeCall } from './wire-log.ts';

/**
 * Lets equal reads of one caller that are under way at the same time go over the wire once. The key is all that can
 * change the answer: who asks, then the deployment, then the whole request. Each consumer reads the text for itself, since
 * the objects of an answer become part of the tree it is merged into. One that fails fails for all who wait for it.
 */
export function shareInFlight(send: Send, wireLog: WireLog | undefined): Send {
  const underWay = new Map<string, Map<Deployment, Map<string, Promise<Answer>>>>();

  async function change(call: Call): Promise<Answer> {
    const answer = await send(call);
    // A read from now on must see the change: it joins no call that may have been answered before.
    underWay.clear();
    return answer;
  }

  function read(call: Call, caller: string): Promise<Answer> {
    const { deployment, body } = call;
    const ofCaller = get(underWay, caller);
    const ofDeployment = get(ofCaller, deployment);
    const first = ofDeployment.get(body);
    if (first !== undefined) return join(call, first);
    const answer = send(call);
    ofDeployment.set(body, answer);
    const leave = () => {
      if (ofDeployment.get(body) === answer) ofDeployment.delete(body);
      if (ofDeployment.size === 0 && ofCaller.get(deployment) === ofDeployment) ofCaller.delete(deployment);
      if (ofCaller.size === 0 && underWay.get(caller) === ofCaller) underWay.delete(caller);
    };
    answer.then(leave, leave);
    return answer;
  }

  async function join(call: Call, first: Promise<Answer>): Promise<Answer> {
    const startedAt = performance.now();
    const answer = await first;
    if (wireLog) writeCall(wireLog, call, startedAt, answer.failure ?? 'OK', true);
    return answer.failure === null ? readAnswer(200, answer.text) : answer;
  }

  return (call, client) => {
    if (!call.isRead) return change(call);
    // What several wait for goes on when one of them leaves, so it is nobody's in particular.
    return call.caller === undefined ? send(call, client) : read(call, call.caller);
  };
}

function get<K, K2, V>(map: Map<K, Map<K2, V>>, key: K): Map<K2, V> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Map<K2, V>();
  map.set(key, made);
  return made;
}
