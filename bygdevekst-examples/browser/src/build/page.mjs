export function pageOf(bundle) {
  return bundle;
}
