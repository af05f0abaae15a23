import { adoptionHealthTranslationRef } from '../translation';

type Messages = (typeof adoptionHealthTranslationRef)['T'];

/** The texts of each string: two where it has a plural. */
type Texts = { [K in keyof Messages as Singular<K>]: Messages[K] };
type Singular<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** The key of a string; of one with a plural, without `_one` or `_other`. */
export type MessageKey = keyof Texts;

/** What is between the braces of `{{name}}` and `{{count, number}}`. */
type Placeholder<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? (Name extends `${infer Bare},${string}` ? Bare : Name) | Placeholder<Rest>
  : never;

type PluralCount<K> = K extends keyof Messages ? never : 'count';
/** Nothing to fill in, or all of it. */
type Values<K extends MessageKey> =
  Placeholder<Texts[K]> | PluralCount<K> extends infer Name extends string
  ? [Name] extends [never]
    ? []
    : [values: Record<Name, string | number>]
  : never;

/**
 * Looks up one of the suite's strings and fills it in.
 *
 * The translation function of the framework says the same of its keys and their
 * placeholders, but looks at all strings for each one that is used: with more
 * than a thousand of them the compiler took four times as long.
 */
export type Translate = <K extends MessageKey>(
  key: K,
  ...values: Values<K>
) => string;
