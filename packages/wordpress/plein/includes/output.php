<?php
/**
 * What visitors get.
 *
 * @package Plein
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns an element for a page: its HTML from the gateway, or its tag with a link to the page that does the same.
 *
 * @param string               $name  Name of the element.
 * @param array<string, mixed> $given What a block or a shortcode gives.
 * @return string
 */
function plein_output( $name, $given ) {
	$gateway  = plein_gateway();
	$elements = plein_elements();
	if ( '' === $gateway || ! isset( $elements[ $name ] ) ) {
		return '';
	}
	$query = plein_query( $name, $given );
	if ( 'participation-poll' === $name && ! isset( $query['poll'] ) ) {
		return '';
	}
	wp_enqueue_style( 'plein' );
	wp_enqueue_script( 'plein' );
	$html = plein_rendered( $name, $query );
	return '' === $html ? plein_fallback( $name, $query ) : $html;
}

/**
 * Returns the tag of an element with a link inside, for when the gateway gave no HTML.
 *
 * @param string                $name  Name of the element.
 * @param array<string, string> $query Its settings, checked.
 * @return string
 */
function plein_fallback( $name, $query ) {
	$element    = plein_elements()[ $name ];
	$page       = plein_gateway() . $element['page'] . ( isset( $query['poll'] ) ? $query['poll'] : '' );
	$attributes = '';
	foreach ( $query as $field => $value ) {
		$attribute   = 'headingLevel' === $field ? 'heading-level' : ( 'language' === $field ? 'lang' : $field );
		$attributes .= sprintf( ' %s="%s"', $attribute, esc_attr( 'inline' === $field ? '' : $value ) );
	}
	return sprintf( '<plein-%1$s%2$s><p><a href="%3$s">%4$s</a></p></plein-%1$s>', $name, $attributes, esc_url( $page ), esc_html( $element['title'] ) );
}

add_action(
	'wp_enqueue_scripts',
	function () {
		$gateway = plein_gateway();
		if ( '' === $gateway ) {
			return;
		}
		// The gateway gives both the right version itself, so no version stands in the address.
		// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_register_style( 'plein', $gateway . '/embed/plein.css', array(), null );
		wp_register_script( 'plein', $gateway . '/embed/plein.js', array(), null, true );
		// phpcs:enable
	}
);

add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		return 'plein' === $handle ? str_replace( '<script ', '<script type="module" ', preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag ) ) : $tag;
	},
	10,
	2
);

add_shortcode(
	'plein',
	function ( $given ) {
		$given                 = is_array( $given ) ? $given : array();
		$name                  = isset( $given['element'] ) ? sanitize_key( $given['element'] ) : '';
		$given['headingLevel'] = isset( $given['heading-level'] ) ? $given['heading-level'] : '';
		return plein_output( $name, $given );
	}
);
