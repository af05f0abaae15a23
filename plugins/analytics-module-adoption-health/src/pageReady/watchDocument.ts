import { PendingWork } from './PendingWork';

/**
 * Reports changes of the document's structure, and scripts and styles that
 * were inserted and are loading, until the returned function is called.
 */
export function watchDocument(
  page: Document,
  watch: { work: PendingWork; now: () => number; onChange: () => void },
): () => void {
  const loading = new Map<Node, () => void>();
  function inserted(node: Node): void {
    if (isLoadingAsset(node)) {
      const end = watch.work.begin(watch.now());
      const ended = () => {
        loading.delete(node);
        end(watch.now());
      };
      loading.set(node, ended);
      node.addEventListener('load', ended, { once: true });
      node.addEventListener('error', ended, { once: true });
    }
  }
  const observer = new MutationObserver(records => {
    watch.onChange();
    for (const record of records) {
      record.addedNodes.forEach(inserted);
      record.removedNodes.forEach(node => loading.get(node)?.());
    }
  });
  observer.observe(page, {
    subtree: true,
    childList: true,
    attributeFilter: ['aria-busy'],
  });
  return () => {
    observer.disconnect();
    loading.forEach(ended => ended());
  };
}

function isLoadingAsset(node: Node): boolean {
  if (node instanceof HTMLScriptElement) {
    const isData = node.type !== '' && !/module|javascript/.test(node.type);
    return node.src !== '' && !isData;
  }
  return (
    node instanceof HTMLLinkElement &&
    node.relList.contains('stylesheet') &&
    node.href !== ''
  );
}
