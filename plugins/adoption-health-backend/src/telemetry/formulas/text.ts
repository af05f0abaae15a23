import { RejectionReason } from 'backstage-plugin-adoption-health-common';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** What makes a text unfit to be stored; undefined where nothing does. */
export function textDefect(text: string): RejectionReason | undefined {
  if (text.includes('\0')) {
    return 'nul_character';
  }
  return LONE_SURROGATE.test(text) ? 'lone_surrogate' : undefined;
}
