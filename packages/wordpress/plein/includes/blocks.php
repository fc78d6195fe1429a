<?php
/**
 * The blocks, and their preview in the editor.
 *
 * @package Plein
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		wp_register_script(
			'plein-editor',
			plugins_url( 'assets/editor.js', PLEIN_FILE ),
			array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-url' ),
			PLEIN_VERSION,
			true
		);
		$fields = plein_fields();
		$blocks = array();
		foreach ( plein_elements() as $name => $element ) {
			$attributes = array();
			foreach ( $element['fields'] as $field ) {
				$is_boolean           = 'boolean' === $fields[ $field ]['type'];
				$attributes[ $field ] = $is_boolean ? array( 'type' => 'boolean' ) : array( 'type' => 'string' );
			}
			$supports = array(
				'html'            => false,
				'className'       => false,
				'customClassName' => false,
				'multiple'        => 'chat-launcher' !== $name,
			);
			$block    = array(
				'api_version' => 2,
				'title'       => $element['title'],
				'description' => $element['description'],
				'category'    => 'widgets',
				'icon'        => $element['icon'],
				'keywords'    => array( 'Plein' ),
				'attributes'  => $attributes,
				'supports'    => $supports,
			);
			register_block_type(
				'plein/' . $name,
				array_merge(
					$block,
					array(
						'editor_script_handles' => array( 'plein-editor' ),
						'render_callback'       => function ( $given ) use ( $name ) {
							return plein_output( $name, $given );
						},
					)
				)
			);
			$blocks[ 'plein/' . $name ] = array_merge( $block, array( 'fields' => $element['fields'] ) );
		}
		$texts = array(
			'settings'  => __( 'Settings', 'plein' ),
			'preview'   => __( 'Preview', 'plein' ),
			'loading'   => __( 'The preview is loading.', 'plein' ),
			'standard'  => __( 'Standard', 'plein' ),
			'noGateway' => __( 'The address of the gateway is not filled in yet. An administrator can do that under Settings, Plein.', 'plein' ),
			'noPoll'    => __( 'Fill in the id of the poll, at the side.', 'plein' ),
			'noAnswer'  => __( 'There is no preview. Check the settings at the side, or ask an administrator to check the gateway.', 'plein' ),
		);
		$data  = array(
			'blocks' => $blocks,
			'fields' => $fields,
			'texts'  => $texts,
		);
		wp_add_inline_script( 'plein-editor', 'var pleinEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	},
	9
);

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'plein/v1',
			'/preview/(?P<element>[a-z-]+)',
			array(
				'methods'             => 'GET',
				'permission_callback' => function () {
					return current_user_can( 'edit_posts' );
				},
				'callback'            => 'plein_preview',
			)
		);
	}
);

/**
 * Gives the editor what a visitor sees first, without scripts.
 *
 * @param WP_REST_Request $request The request, with the settings as parameters.
 * @return WP_REST_Response|WP_Error
 */
function plein_preview( $request ) {
	$name     = (string) $request['element'];
	$elements = plein_elements();
	if ( ! isset( $elements[ $name ] ) ) {
		return new WP_Error( 'plein_unknown', __( 'There is no such element.', 'plein' ), array( 'status' => 404 ) );
	}
	$gateway = plein_gateway();
	$query   = plein_query( $name, $request->get_query_params() );
	$is_poll = 'participation-poll' === $name;
	if ( '' === $gateway || ( $is_poll && ! isset( $query['poll'] ) ) ) {
		return rest_ensure_response( array( 'status' => '' === $gateway ? 'noGateway' : 'noPoll' ) );
	}
	$html = plein_rendered( $name, $query, 10 );
	return rest_ensure_response( '' === $html ? array( 'status' => 'noAnswer' ) : array(
		'status' => 'ready',
		'html'   => $html,
	) );
}
