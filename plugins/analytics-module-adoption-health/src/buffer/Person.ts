/** Somebody who is or was signed in, with the local name of their queue. */
export interface Person {
  userRef: string;
  key: string;
}
