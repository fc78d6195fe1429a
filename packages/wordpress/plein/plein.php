<?php
/**
 * Plugin Name: Plein
 * Description: Contact, cases, questions, chat and polls of your municipality as blocks.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: EUPL-1.2
 * Text Domain: plein
 * Domain Path: /languages
 *
 * @package Plein
 */

defined( 'ABSPATH' ) || exit;

define( 'PLEIN_VERSION', '0.1.0' );
define( 'PLEIN_FILE', __FILE__ );

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/rendered.php';
require __DIR__ . '/includes/output.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/settings.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'plein', false, dirname( plugin_basename( PLEIN_FILE ) ) . '/languages' );
	},
	1
);
