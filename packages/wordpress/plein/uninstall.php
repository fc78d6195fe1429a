<?php
/**
 * Deletes what the plugin stored, on every site of a network. Pages keep their blocks.
 *
 * @package Plein
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/rendered.php';

/** Deletes what is stored on the current site. */
function plein_uninstall_site() {
	plein_forget();
	delete_option( 'plein_gateway' );
	delete_option( 'plein_age' );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $plein_site ) {
		switch_to_blog( $plein_site );
		plein_uninstall_site();
		restore_current_blog();
	}
} else {
	plein_uninstall_site();
}
