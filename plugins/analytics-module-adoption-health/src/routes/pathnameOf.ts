/** The pathname of a `navigate` subject, which is a path, query and hash. */
export function pathnameOf(subject: string): string {
  return subject.replace(/[?#].*$/s, '');
}

/** Whether two pathnames are the same page; a trailing slash is no difference. */
export function isSamePage(one: string, other: string): boolean {
  return one.replace(/(.)\/+$/, '$1') === other.replace(/(.)\/+$/, '$1');
}
