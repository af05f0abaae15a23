/**
 * Whether the browser asks not to be followed (https://w3c.github.io/gpc).
 * Nothing is sent from one that does.
 */
export function sendsGlobalPrivacyControl(navigator: object): boolean {
  return (
    'globalPrivacyControl' in navigator &&
    navigator.globalPrivacyControl === true
  );
}
