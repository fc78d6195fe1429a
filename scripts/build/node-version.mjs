/**
 * Ends the program with one clear sentence when Node is too old. An old Node must be able to parse this file.
 */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Plein needs Node 20.19 or newer; this is Node ${process.versions.node}.\n`);
  process.exit(1);
}
