import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from '../../browsers/engines.mjs';

/**
 * A WordPress of its own, with a database of its own. Nothing outside its folder changes.
 * @typedef {object} OpenWordPress
 * @property {string} url
 * @property {string} plugins folder of the plugins
 * @property {(code: string) => string} run runs PHP in it, and returns what that prints
 * @property {() => Promise<void>} close
 */

const source = '/usr/share/wordpress';

/** Returns what is missing on this machine, in one sentence; undefined where everything is here. */
export function missingForWordPress() {
  const missing = ['php', 'mariadbd', 'mariadb-install-db'].filter((name) => !findProgram(name));
  if (missing.length === 0 && existsSync(source)) return undefined;
  return 'WordPress is not here. Install it (Debian: wordpress php-cli php-mysql mariadb-server).';
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

const theme = `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><?php wp_head(); ?></head>
<body><main><?php while ( have_posts() ) { the_post(); the_title( '<h1>', '</h1>' ); the_content(); } ?></main>
<?php wp_footer(); ?></body></html>`;

/**
 * Installs WordPress in a folder that is deleted afterwards, and serves it.
 * @param {{ isNetwork?: boolean }} [options] `isNetwork`: a network of sites
 * @returns {Promise<OpenWordPress>}
 */
export async function openWordPress({ isNetwork = false } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'plein-wp-'));
  const data = path.join(folder, 'data');
  const socket = path.join(folder, 'db.sock');
  const site = path.join(folder, 'site');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  cpSync(source, site, { recursive: true, dereference: true });
  mkdirSync(path.join(site, 'wp-content/themes/bare'), { recursive: true });
  mkdirSync(path.join(site, 'wp-content/plugins'), { recursive: true });
  writeFileSync(path.join(site, 'wp-content/themes/bare/index.php'), theme);
  // A busy machine answers later than a visitor would wait. No language of WordPress itself is needed for a Dutch site.
  mkdirSync(path.join(site, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(
    path.join(site, 'wp-content/mu-plugins/site.php'),
    `<?php add_filter( 'plein_timeout', function () { return 30; } );
    add_filter( 'locale', function () { return 'nl_NL'; } );`,
  );
  writeFileSync(path.join(site, 'wp-content/themes/bare/style.css'), '/* Theme Name: Bare */');
  must(
    spawnSync('mariadb-install-db', [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ]),
  );
  const database = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      `--pid-file=${path.join(folder, 'db.pid')}`,
      '--innodb-flush-log-at-trx-commit=0',
      ...user,
    ],
    { stdio: 'ignore' },
  );
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = (/** @type {string} */ more) =>
    writeFileSync(
      path.join(site, 'wp-config.php'),
      `<?php
define( 'DB_NAME', 'wp' ); define( 'DB_USER', 'root' ); define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' ); define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'DISABLE_WP_CRON', true ); define( 'WP_HTTP_BLOCK_EXTERNAL', false ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
${['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY'].map((name) => `define( '${name}', '${name}' );`).join(' ')}
${more}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`,
    );
  const php = (/** @type {string} */ code) =>
    String(
      must(
        spawnSync('php', ['-d', 'display_errors=stderr', '-r', code], {
          cwd: site,
          env: { ...process.env, HTTP_HOST: `127.0.0.1:${port}` },
        }),
      ).stdout,
    );
  const start = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['REQUEST_METHOD'] = 'GET';`;
  await waitForDatabase(php, socket);
  config('');
  php(`${start} define( 'WP_INSTALLING', true ); require 'wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
    function wp_new_blog_notification() {}
    wp_install( 'Zilverbeek', 'beheer', 'beheer@zilverbeek.example', true, '', 'geheim' );
    update_option( 'siteurl', '${url}' ); update_option( 'home', '${url}' ); switch_theme( 'bare' );`);
  if (isNetwork) {
    config("define( 'WP_ALLOW_MULTISITE', true );");
    php(`${start} require 'wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
      foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
      install_network(); populate_network( 1, '127.0.0.1:${port}', 'beheer@zilverbeek.example', 'Zilverbeek', '/', false );`);
    config(`define( 'WP_ALLOW_MULTISITE', true ); define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false );
      define( 'DOMAIN_CURRENT_SITE', '127.0.0.1:${port}' ); define( 'PATH_CURRENT_SITE', '/' );
      define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 );`);
  }
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true,
  });
  return {
    url,
    plugins: path.join(site, 'wp-content/plugins'),
    run: (code) => php(`${start} require 'wp-load.php'; ${code}`),
    async close() {
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
      database.kill('SIGTERM');
      await once(database, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitForDatabase(
  /** @type {(code: string) => string} */ php,
  /** @type {string} */ socket,
  end = performance.now() + 60_000,
) {
  for (;;) {
    if (existsSync(socket)) {
      const answer = php(
        `mysqli_report( MYSQLI_REPORT_OFF ); $db = @new mysqli( 'localhost', 'root', '', '', 0, '${socket}' ); echo $db->connect_errno ? 'no' : ( $db->query( 'CREATE DATABASE IF NOT EXISTS wp' ) ? 'yes' : 'no' );`,
      );
      if (answer === 'yes') return;
    }
    if (performance.now() > end) throw new Error('The database does not open.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Returns what a program gave. @throws {Error} with what it printed, where it failed */
function must(/** @type {import('node:child_process').SpawnSyncReturns<Buffer>} */ done) {
  if (done.status === 0) return done;
  throw new Error(`${done.stdout}\n${done.stderr}${done.error ?? ''}`);
}
