<?php
/**
 * The HTML of an element from the gateway, stored with its age.
 *
 * @package Plein
 */

defined( 'ABSPATH' ) || exit;

/** After a failure the gateway is left alone this long, so that visitors do not wait for it. In seconds. */
const PLEIN_PAUSE = 30;

/** The largest answer that is taken, in bytes. */
const PLEIN_LARGEST = 500000;

/**
 * Returns the address of the gateway, without a slash at its end; empty until somebody filled it in.
 *
 * @return string
 */
function plein_gateway() {
	return (string) get_option( 'plein_gateway', '' );
}

/**
 * Returns how long stored HTML is shown before the gateway is asked again, in seconds.
 *
 * @return int
 */
function plein_age() {
	return max( 10, min( 600, (int) get_option( 'plein_age', 60 ) ) );
}

/**
 * Returns the HTML of an element; empty where there is none. It asks the gateway at most once in the age of the HTML,
 * and goes on with what is stored while the gateway does not answer.
 *
 * @param string                $name  Name of the element.
 * @param array<string, string> $query Its settings, checked.
 * @param int                   $timeout How long a page may wait for the gateway, in seconds.
 * @return string
 */
function plein_rendered( $name, $query, $timeout = 2 ) {
	$gateway = plein_gateway();
	if ( '' === $gateway ) {
		return '';
	}
	$address = $gateway . '/v1/rendered/' . $name . '?' . http_build_query( $query, '', '&' );
	$key     = 'plein_' . md5( $address );
	$stored  = get_transient( $key );
	$known   = is_array( $stored ) ? $stored : array(
		'html'  => '',
		'etag'  => '',
		'until' => 0,
	);
	if ( $known['until'] > time() ) {
		return $known['html'];
	}
	// Other visitors go on with what is stored while this one asks.
	$known['until'] = time() + PLEIN_PAUSE;
	set_transient( $key, $known, DAY_IN_SECONDS );
	$answer = plein_ask( $address, $known['etag'], $timeout );
	$status = (int) wp_remote_retrieve_response_code( $answer );
	$html   = wp_remote_retrieve_body( $answer );
	if ( 200 === $status && plein_is_element( $name, $html ) ) {
		$known['html'] = $html;
		$known['etag'] = (string) wp_remote_retrieve_header( $answer, 'etag' );
	} elseif ( 404 === $status || 400 === $status ) {
		$known['html'] = '';
		$known['etag'] = '';
	} elseif ( 304 !== $status ) {
		return $known['html'];
	}
	$known['until'] = time() + plein_age();
	set_transient( $key, $known, DAY_IN_SECONDS );
	return $known['html'];
}

/**
 * Asks the gateway. A site may change with the filter `plein_timeout` how long it waits.
 *
 * @param string $address The whole address.
 * @param string $etag    The version that is stored; empty without one.
 * @param int    $timeout How long it waits, in seconds.
 * @return array<string, mixed>|WP_Error
 */
function plein_ask( $address, $etag = '', $timeout = 10 ) {
	return wp_remote_get(
		$address,
		array(
			'timeout'             => (int) apply_filters( 'plein_timeout', $timeout ),
			'redirection'         => 0,
			'limit_response_size' => PLEIN_LARGEST,
			'headers'             => '' === $etag ? array() : array( 'If-None-Match' => $etag ),
		)
	);
}

/**
 * Whether an answer is one whole element, and not a page of a proxy.
 *
 * @param string $name Name of the element.
 * @param string $html The answer.
 * @return bool
 */
function plein_is_element( $name, $html ) {
	$tag = 'plein-' . $name;
	return 0 === strpos( $html, '<' . $tag . ' ' ) && substr( $html, -strlen( "</$tag>" ) ) === "</$tag>";
}

/** Deletes what is stored of this site. */
function plein_forget() {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress cannot delete transients by the start of their name.
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_plein_' ) . '%' ) );
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}
