/**
 * Checks the plugin in a real WordPress with a database of its own, the real gateway and Chromium: an administrator installs
 * it and fills in the gateway, an author without `unfiltered_html` puts each block into a page, and a visitor uses it.
 * Where WordPress is not on this machine, it says so and does nothing.
 * Usage: npm run check:wordpress
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pluginFiles, pluginVersion } from '../../build/wordpress/plugin.mjs';
import { zipOf } from '../../build/wordpress/zip.mjs';
import { openBrowser, waitForText } from '../demo/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { openPlein } from '../demo/plein.mjs';
import { insertBlocks, logIn, openEditor, publish } from './editor.mjs';
import { missingForWordPress, openWordPress } from './server.mjs';

const missing = missingForWordPress();
if (missing !== undefined) {
  process.stdout.write(`skipped: ${missing}\n`);
  process.exit();
}
const checks = new Checks();
const plein = await openPlein();
const [wordPress, network, browser] = await Promise.all([
  openWordPress(),
  openWordPress({ isNetwork: true }),
  openBrowser(),
]);

/** The blocks, what a visitor sees of each, and its settings. */
const blocks = {
  'contact-widget': { sees: 'Contact over uw paspoort', settings: { task: 'paspoort', headingLevel: '3' } },
  'status-tracker': { sees: 'Volg uw zaak', settings: {} },
  'feedback-prompt': { sees: 'Hielp deze pagina u', settings: {} },
  'participation-poll': { sees: 'Welk ontwerp past', settings: { poll: 'zilverplein-inrichting' } },
  'chat-launcher': { sees: 'Stel uw vraag', settings: {} },
};

const files = pluginFiles();
const version = pluginVersion(files);

/** Puts the zip of the plugin into a WordPress, as its own installer does. */
async function install(
  /** @type {import('./server.mjs').OpenWordPress} */ { plugins, run },
  /** @type {Record<string, string | Buffer>} */ contents,
) {
  const zip = path.join(plugins, '..', 'plein.zip');
  await writeFile(zip, zipOf(contents));
  return run(`require_once ABSPATH . 'wp-admin/includes/file.php'; require_once ABSPATH . 'wp-admin/includes/plugin.php';
    WP_Filesystem(); $done = unzip_file( '${zip}', WP_PLUGIN_DIR ); echo is_wp_error( $done ) ? $done->get_error_message() : 'installed';`);
}

const activate = `require_once ABSPATH . 'wp-admin/includes/plugin.php'; $done = activate_plugin( 'plein/plein.php', '', is_multisite() ); echo is_wp_error( $done ) ? $done->get_error_message() : 'active';`;

function equal(/** @type {unknown} */ found, /** @type {unknown} */ wanted) {
  if (found !== wanted) throw new Error(`Found ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}.`);
}

/** Lets the elements on this site use the gateway, as an administrator of the newsroom does. */
async function allowSite(/** @type {string} */ origin) {
  const { token } = JSON.parse(await readFile(path.join(plein.data, 'command.json'), 'utf8'));
  const address = `${plein.url}/v1/profile-document`;
  const authorization = `Bearer ${token}`;
  const stored = await fetch(address, { headers: { authorization } });
  const profile = await stored.json();
  const answer = await fetch(address, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      'if-match': stored.headers.get('etag') ?? '',
      authorization,
    },
    body: JSON.stringify({ ...profile, origins: [...(profile.origins ?? []), origin] }),
  });
  if (!answer.ok)
    throw new Error(`The profile could not be changed (${answer.status}): ${await answer.text()}`);
}

let address = '';
try {
  await checks.check('is installed from its zip, and is active', async () => {
    equal(await install(wordPress, files), 'installed');
    equal(wordPress.run(activate), 'active');
  });
  await checks.check('asks nothing of other servers until the gateway is filled in', async () => {
    const html =
      wordPress.run(`add_filter( 'pre_http_request', function () { echo 'ASKED'; return new WP_Error(); } );
      do_action( 'wp_enqueue_scripts' ); echo do_blocks( '<!-- wp:plein/contact-widget /-->' ), do_shortcode( '[plein element="chat-launcher"]' );
      wp_print_scripts(); wp_print_styles();`);
    if (/ASKED|plein/.test(html)) throw new Error(html);
  });
  const administrator = await browser.newPage();
  await logIn(administrator, wordPress.url, 'beheer');
  const settings = async (/** @type {string} */ gateway) => {
    await administrator.goto(`${wordPress.url}/wp-admin/options-general.php?page=plein`);
    await administrator.$eval('#plein_gateway', (field, value) => Object.assign(field, { value }), gateway);
    await Promise.all([administrator.waitForNavigation(), administrator.click('#submit')]);
  };
  const pressCheck = () =>
    Promise.all([administrator.waitForNavigation(), administrator.click('#plein_check')]);
  await checks.check('takes the address of a gateway, and no other', async () => {
    for (const wrong of [
      'javascript:alert(1)',
      'http://contact.example.nl',
      'https://a:b@contact.example.nl',
    ]) {
      await administrator.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''));
      await settings(wrong);
      equal(wordPress.run(`echo get_option( 'plein_gateway', '' );`), '');
    }
    await settings(`${plein.url}/v1/`);
    equal(wordPress.run(`echo get_option( 'plein_gateway' );`), plein.url);
  });
  await checks.check('says on its page what is not right yet, and then that it is', async () => {
    await pressCheck();
    await waitForText(administrator, /Deze site mag de gateway nog niet gebruiken/, { within: 30_000 });
    await allowSite(wordPress.url);
    await pressCheck();
    await waitForText(administrator, /geeft de elementen.*staat in de lijst met sites/, { within: 30_000 });
  });
  await checks.check('speaks Dutch on a Dutch site', async () => {
    equal(wordPress.run(`echo __( 'Poll', 'plein' );`), 'Peiling');
  });
  const author = await (await browser.createBrowserContext()).newPage();
  await checks.check(
    'an author without unfiltered_html inserts each block, sees it, and publishes',
    async () => {
      wordPress.run(
        `$id = wp_create_user( 'auteur', 'geheim', 'auteur@zilverbeek.example' ); ( new WP_User( $id ) )->set_role( 'author' ); echo user_can( $id, 'unfiltered_html' ) ? 'may' : 'may not';`,
      );
      await logIn(author, wordPress.url, 'auteur');
      await openEditor(author, wordPress.url);
      await insertBlocks(author, blocks);
      address = await publish(author, 'Paspoort');
    },
  );
  await checks.check('a visitor without scripts sees each element with the page', async () => {
    const html = await (await fetch(address)).text();
    for (const [name, { sees }] of Object.entries(blocks)) {
      if (!html.includes(`<plein-${name} `) || !html.includes(sees))
        throw new Error(`<plein-${name}> is not in the page.`);
    }
    if (!html.includes('<template shadowrootmode="open">'))
      throw new Error('The elements came without their HTML.');
  });
  const visitor = await (await browser.createBrowserContext()).newPage();
  await checks.check('a visitor uses them in place', async () => {
    await visitor.goto(address);
    await visitor.waitForFunction(() =>
      Reflect.get(document.querySelector('plein-feedback-prompt') ?? {}, 'hasUpdated'),
    );
    await visitor.locator('plein-feedback-prompt >>> [name=answer][value=true]').click();
    await waitForText(visitor, /Dank u|verder helpen|Hoe tevreden|meer vertellen/);
    await visitor.locator('plein-contact-widget >>> #call-back').click();
    await waitForText(visitor, /Uw telefoonnummer/);
    equal(visitor.url(), address);
  });
  await checks.check(
    'shows what is stored while the gateway is away, without making visitors wait',
    async () => {
      const html =
        wordPress.run(`foreach ( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '_transient_plein_%'" ) as $name ) {
        $key = substr( $name, 11 ); $known = get_transient( $key ); $known['until'] = 0; set_transient( $key, $known, 600 ); }
      $asked = 0; add_filter( 'pre_http_request', function () use ( &$asked ) { $asked++; return new WP_Error( 'away' ); } );
      $once = do_blocks( '<!-- wp:plein/status-tracker /-->' ); $twice = do_blocks( '<!-- wp:plein/status-tracker /-->' );
      echo $asked, $once === $twice && strpos( $once, 'shadowrootmode' ) ? 'same' : $once;`);
      equal(html, '1same');
    },
  );
  await checks.check('gives nothing that an author could make a script of', async () => {
    const html = wordPress.run(
      `echo do_shortcode( '[plein element="contact-widget" task=\\'x"><script>alert(1)</script>\\' heading-level="9" gateway="https://evil.example"]' ), do_shortcode( '[plein element="channel"]' );`,
    );
    if (/alert\(1|evil\.example|heading-level="9"|<plein-channel/.test(html))
      throw new Error(html.slice(0, 500));
  });
  await checks.check('an update leaves pages and settings as they are', async () => {
    const before = wordPress.run(
      `echo get_post( url_to_postid( '${address}' ) ?: get_posts()[0]->ID )->post_content;`,
    );
    const newer = Object.fromEntries(
      Object.entries(files).map(([name, contents]) => [
        name,
        name.endsWith('plein.php') ? String(contents).replaceAll(version, '99.0.0') : contents,
      ]),
    );
    equal(await install(wordPress, newer), 'installed');
    equal(wordPress.run(`echo PLEIN_VERSION, ' ', get_option( 'plein_gateway' );`), `99.0.0 ${plein.url}`);
    equal(
      wordPress.run(`echo get_post( url_to_postid( '${address}' ) ?: get_posts()[0]->ID )->post_content;`),
      before,
    );
    await visitor.goto(address);
    await waitForText(visitor, /Contact over uw paspoort/);
    await openEditor(author, address.replace(/\?p=(\d+)/, 'wp-admin/post.php?post=$1&action=edit'));
    const invalid = await author.evaluate(
      () =>
        Reflect.get(globalThis, 'wp')
          .data.select('core/block-editor')
          .getBlocks()
          .filter((/** @type {{ isValid: boolean }} */ { isValid }) => !isValid).length,
    );
    equal(invalid, 0);
  });
  await checks.check('works on a network of sites, each with a gateway of its own', async () => {
    equal(await install(network, files), 'installed');
    equal(network.run(activate), 'active');
    equal(
      network.run(`$other = wp_insert_site( array( 'domain' => parse_url( home_url(), PHP_URL_HOST ), 'path' => '/wijk/', 'title' => 'Wijk', 'user_id' => 1 ) );
        update_option( 'plein_gateway', '${plein.url}' ); switch_to_blog( is_wp_error( $other ) ? 0 : $other ); echo get_option( 'plein_gateway', 'none' );
        update_option( 'plein_gateway', '${plein.url}' ); do_action( 'wp_enqueue_scripts' );
        echo strpos( do_blocks( '<!-- wp:plein/status-tracker /-->' ), 'shadowrootmode' ) ? ' rendered' : ' empty';`),
      'none rendered',
    );
  });
  await checks.check('leaves nothing behind when it is removed, on any site', async () => {
    for (const { run } of [wordPress, network]) {
      equal(
        run(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'plein/plein.php' ); uninstall_plugin( 'plein/plein.php' ); wp_cache_flush(); $left = 0;
          foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids' ) ) : array( 1 ) as $site ) { if ( is_multisite() ) { switch_to_blog( $site ); }
            $left += (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%plein_%'" ); } echo $left;`),
        '0',
      );
    }
    const content = wordPress.run(`echo get_posts()[0]->post_content;`);
    if (!content.includes('<!-- wp:plein/contact-widget'))
      throw new Error('The block is gone from the page.');
  });
} finally {
  await browser.close();
  await Promise.all([wordPress.close(), network.close(), plein.close()]);
}
checks.finish();
