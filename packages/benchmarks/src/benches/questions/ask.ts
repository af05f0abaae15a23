import { Pool } from 'undici';
import { signedInAs } from 'testbed';
import { personRef } from '../../data/company';
import { Question } from './askedQuestions';

/** How a question was answered. */
export interface Answer {
  status: number;
  tookMs: number;
  bytes: number;
}

/** Somebody who may ask everything, with connections to a backend. */
export interface Asker {
  ask(question: Question): Promise<Answer>;
  leave(): Promise<void>;
}

/**
 * Who is admin in the backends of this bench: more active than 99 of 100
 * people. The first one would have a hundredth of all events, some hundreds a
 * day, which nobody has.
 */
export const ADMIN = personRef(100);

/** Signs the admin in. */
export async function asker(url: string): Promise<Asker> {
  const pool = new Pool(url, { connections: 32 });
  const authorization = `Bearer ${await signedInAs(ADMIN)}`;
  return {
    ask: async question => {
      const start = performance.now();
      const { statusCode, body } = await pool.request({
        path: `/api/adoption-health${question.path}`,
        method: 'GET',
        headers: { authorization },
      });
      const { byteLength } = await body.arrayBuffer();
      const tookMs = performance.now() - start;
      return { status: statusCode, tookMs, bytes: byteLength };
    },
    leave: () => pool.destroy(),
  };
}
