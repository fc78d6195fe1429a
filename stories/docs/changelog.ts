const waiting = import.meta.glob<string>('../../.changeset/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const logs = import.meta.glob<string>('../../packages/components/CHANGELOG.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Changes in the elements, as Markdown: unpublished ones first, then the changelog of the package. */
export function changelog(): string {
  const coming = Object.values(waiting).flatMap((text) => {
    const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    return head.includes('@plein/components') ? [`- ${body.trim().replaceAll('\n', ' ')}`] : [];
  });
  const published = Object.values(logs).map((log) =>
    log
      .replace(/^# .*\n/, '')
      .replaceAll(/^### /gm, '#### ')
      .replaceAll(/^## /gm, '### '),
  );
  return [coming.length > 0 ? `### Not published yet\n\n${coming.join('\n')}` : '', ...published]
    .filter(Boolean)
    .join('\n\n');
}
