import type { IncomingMessage, ServerResponse } from 'node:http';
import { BadHttpRequest } from './http-question.ts';
import type { Headers } from './static-files.ts';

/** Answers a request for a path of its own; false if the path is none. Throws BadHttpRequest where it refuses. */
export type Pages = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  headers: Headers,
) => Promise<boolean>;

/** What no page of ours ever does: be framed, sniffed, traced by its address, or given the machine's devices. */
export const PAGE_HEADERS: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': [
    ...[
      'accelerometer',
      'autoplay',
      'camera',
      'display-capture',
      'encrypted-media',
      'fullscreen',
      'geolocation',
    ],
    ...['gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'usb'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** Throws for everything but GET and HEAD. */
export function refuseUnlessRead({ method }: IncomingMessage): void {
  if (method !== 'GET' && method !== 'HEAD')
    throw new BadHttpRequest(405, 'Here are pages to read. GraphQL is at /graphql.', { allow: 'GET, HEAD' });
}
