// How much is held, how long, and in which portions it leaves the browser.

/** Events held by one page, whatever the reason they have not left yet. */
export const events = 1_000;
/** UTF-8 bytes of those events. */
export const bytes = 512 * 1024;
/** One event above this is not worth a batch of its own. */
export const eventBytes = 64 * 1024;
/** Events of one batch; as many also trigger a send. */
export const batchEvents = 50;
/** Bytes of one batch, so that every ordinary one fits a `keepalive` send. */
export const batchBytes = 15 * 1024;
/** Body of one `keepalive` send. The page shares 64 KB with everybody. */
export const keepaliveBytes = 16 * 1024;
/** `keepalive` sends when a page is hidden; the rest waits in storage. */
export const keepaliveSends = 2;
/** From the first event to its send. */
export const flushMs = 5_000;
/** The server refuses events older than this, so nobody keeps them. */
export const keepMs = 7 * 86_400_000;
/** How long an attempt may take, and how long others leave its batch alone. */
export const attemptMs = 15_000;
/** A lane that nobody wrote to for this long has lost its page. */
export const abandonedMs = 30_000;
/** How often lanes of pages that are gone are looked for. */
export const adoptionMs = 60_000;
